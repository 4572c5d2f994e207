package io.seataudit.job;

/** Kinds of staged rows beside the canonical ones, which go by the name of their {@link io.seataudit.model.Kind}. */
final class StagedKinds {
    static final String REJECT = "REJECT";
    static final String FILE = "FILE";
    static final String REFUSAL = "REFUSAL";
    static final String USAGE_SUMS = "USAGE_SUMS";
    static final String USAGE_MEMBER = "USAGE_MEMBER";
    static final String USAGE_TABLE = "USAGE_TABLE";
    static final String USAGE_PROVIDER = "USAGE_PROVIDER";
    static final String USAGE_ACTION = "USAGE_ACTION";
    static final String USAGE_DAY = "USAGE_DAY";
    static final String ACTIVITY_SUM = "ACTIVITY_SUM";

    private StagedKinds() {}
}
