package io.seataudit.vendor;

import java.nio.charset.Charset;
import java.util.Optional;

/** The dialect that a profile declares; what is not declared is found out from the file. */
public record FileFormat(Optional<Character> delimiter, Optional<Charset> fallbackCharset) {}
