package io.seataudit.contract;

import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;

/** One licence held on the as-of date by one address; rows that repeat it are merged, the latest use kept. */
record Holding(Email email, LastSeen lastUsed) {}
