package io.seataudit.report.workbook;

import java.util.List;

/** The tabs in their order (rules.md#output-files). */
final class Tabs {
    private Tabs() {}

    static List<Tab> all() {
        return List.of(
                new SummaryTab(),
                new DecisionsTab(),
                new SeatsTab(),
                new CreditBurnTab(),
                new DailyBurnTab(),
                new CreditUseTab(),
                new CreditLedgerTab(),
                new PlanCostTab(),
                new ModulesTab(),
                new GroupsTab(),
                new DepartmentsTab(),
                new PeopleGapsTab(),
                new TrendTab(),
                new ChecksTab(),
                new RejectsTab(),
                new InputsTab(),
                new AboutTab());
    }
}
