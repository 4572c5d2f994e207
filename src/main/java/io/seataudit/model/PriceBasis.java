package io.seataudit.model;

/**
 * How a credit is priced: {@code BILLED} amounts by credits granted, {@code BLENDED} the plan's fee by its grant,
 * {@code SPLIT} the fee less a configured price of its actions, {@code CONTRACT} a configured price.
 */
public enum PriceBasis {
    BILLED,
    BLENDED,
    SPLIT,
    CONTRACT
}
