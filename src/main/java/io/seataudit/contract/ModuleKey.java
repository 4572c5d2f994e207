package io.seataudit.contract;

/** An entitlement's key: "Core" alone is ambiguous (domain facts 2). */
public record ModuleKey(String product, String sku) {}
