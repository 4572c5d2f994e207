package io.seataudit.report.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Protects a sheet but for its input cells. There is no password: the protection is against slips, not against people.
 * Filter and sort stay allowed.
 */
final class Protection {
    private Protection() {}

    static void protect(XSSFSheet sheet, List<Placed<?>> tables) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        tables.stream().filter(table -> !table.isEmpty()).forEach(table -> validate(sheet, table));
    }

    private static void validate(XSSFSheet sheet, Placed<?> placed) {
        int index = 0;
        for (Column<?> column : placed.table().columns()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            if (column.input() instanceof Input.OneOf choice) {
                String[] words = choice.words().toArray(String[]::new);
                add(
                        sheet,
                        placed,
                        index,
                        helper.createExplicitListConstraint(words),
                        "Choose one of: " + String.join(", ", words) + ".");
            } else if (column.input() instanceof Input.Day) {
                DataValidationConstraint dates = helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN, "DATE(2020,1,1)", "DATE(2099,12,31)", "");
                add(sheet, placed, index, dates, "Enter a date, as 2026-11-05.");
            }
            index++;
        }
    }

    private static void add(
            XSSFSheet sheet, Placed<?> placed, int column, DataValidationConstraint constraint, String message) {
        CellRangeAddressList cells =
                new CellRangeAddressList(placed.firstRow() - 1, placed.lastRow() - 1, column, column);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not understood", message);
        sheet.addValidationData(validation);
    }
}
