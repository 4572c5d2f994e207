package io.seataudit.charge;

/** What a charge stands for. */
public enum ChargeKind {
    /** A block of credits or seats, paid to be used in the period. */
    PURCHASE,
    /** The part of a purchase that was used. */
    USED,
    /** The part of a purchase that was not. */
    UNUSED,
    /** Credits used that an earlier period had paid. */
    CARRIED_OVER,
    /** Use beyond everything that was bought. */
    OVERAGE,
    /** A fee that nothing is counted against. */
    FLAT,
    TAX,
    /** A refund or a discount. */
    CREDIT
}
