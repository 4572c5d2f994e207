package io.seataudit.contract;

/** An entitlement's key: "Core" alone is ambiguous (vendors.md#clari). */
public record ModuleKey(String product, String sku) {}
