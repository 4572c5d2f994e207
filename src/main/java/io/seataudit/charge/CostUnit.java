package io.seataudit.charge;

import io.seataudit.credit.KnownPeople.Who;

/** Where a cost goes: a department and its cost centre; a blank: not known. Sorted by department, then cost centre. */
public record CostUnit(String department, String costCenter) implements Comparable<CostUnit> {

    /** Where the cost of this person goes. */
    static CostUnit of(Who who) {
        return new CostUnit(who.department(), who.costCenter());
    }

    @Override
    public int compareTo(CostUnit other) {
        int byDepartment = department.compareTo(other.department);
        return byDepartment != 0 ? byDepartment : costCenter.compareTo(other.costCenter);
    }
}
