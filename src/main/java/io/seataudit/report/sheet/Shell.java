package io.seataudit.report.sheet;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Everything of the workbook but its rows: sheets, tables, widths, print setup, protection, properties. */
final class Shell {
    private static final int FROZEN_ROWS_AT_MOST = 12;
    private static final int WIDTH_UNIT = 256;
    private static final double MARGIN_INCHES = 0.5;
    private static final double FOOTER_INCHES = 0.1;

    /** A wider table would be too small to read on A4. */
    private static final int A4_CHARACTERS = 240;

    /** What an A3 page holds side by side; a table wider than that goes on on the next. */
    private static final int PAGE_CHARACTERS = 340;

    private final Imprint imprint;
    private final Book book;

    Shell(Imprint imprint, Book book) {
        this.imprint = imprint;
        this.book = book;
    }

    void build(XSSFWorkbook workbook) {
        properties(workbook.getProperties());
        for (Book.Sheet planned : book.sheets()) {
            XSSFSheet sheet = workbook.createSheet(planned.name());
            sheet.setDisplayGridlines(false);
            sheet.setDefaultRowHeightInPoints(SheetRows.ROW);
            widths(sheet, planned.tables());
            List<Placed<?>> tables = planned.tables();
            if (!tables.isEmpty() && tables.get(0).headerRow() <= FROZEN_ROWS_AT_MOST) {
                int header = tables.get(0).headerRow();
                sheet.createFreezePane(0, header);
                sheet.setRepeatingRows(new CellRangeAddress(header - 1, header - 1, -1, -1));
            }
            print(sheet, tables);
            tables.stream().filter(table -> !table.isEmpty()).forEach(table -> table(sheet, table));
            charts(sheet, planned);
            cards(sheet, planned);
            if (planned.page().guarded()) {
                Protection.protect(sheet, tables);
            }
        }
    }

    /** Created and modified at the time of the imprint: the file tells no clock. */
    private void properties(POIXMLProperties properties) {
        Optional<Date> created = Optional.of(Date.from(imprint.stamp().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(imprint.title());
        core.setCreator(imprint.program() + " " + imprint.version());
        core.setSubjectProperty(SheetXml.harmless(imprint.owner()));
        core.setCreated(created);
        core.getUnderlyingProperties().setModifiedProperty(created);
        properties.getExtendedProperties().setApplication(imprint.program());
    }

    private static void widths(XSSFSheet sheet, List<Placed<?>> tables) {
        int done = 0;
        for (Placed<?> table : tables) {
            List<? extends Column<?>> columns = table.table().columns();
            for (int i = done; i < columns.size(); i++) {
                sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            }
            done = Math.max(done, columns.size());
        }
    }

    /** A large figure is wider than a column of the table below it. */
    private static void cards(XSSFSheet sheet, Book.Sheet planned) {
        for (Book.PlacedBlock placed : planned.blocks()) {
            if (placed.block() instanceof Block.Lines block) {
                int row = placed.row() - 1;
                for (Block.Line line : block.lines()) {
                    for (Block.Spot spot : line.spots()) {
                        if (spot.look() == Look.FIGURE) {
                            sheet.addMergedRegion(new CellRangeAddress(row, row, spot.column(), spot.column() + 1));
                        }
                    }
                    row++;
                }
            }
        }
    }

    private void charts(XSSFSheet sheet, Book.Sheet planned) {
        for (Book.PlacedBlock placed : planned.blocks()) {
            if (placed.block() instanceof Block.Charts block) {
                int columns = planned.tables().get(0).table().columns().size();
                ChartPainter painter = new ChartPainter(sheet, columns);
                for (int i = 0; i < block.charts().size(); i++) {
                    painter.draw(block.charts().get(i).on(book), i, placed.row() - 1);
                }
            }
        }
    }

    private void print(XSSFSheet sheet, List<Placed<?>> tables) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        int width = tables.stream().mapToInt(Shell::width).max().orElse(0);
        setup.setPaperSize(width > A4_CHARACTERS ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_INCHES + FOOTER_INCHES);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) Math.max(1, (width + PAGE_CHARACTERS - 1) / PAGE_CHARACTERS));
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft(imprint.title());
        sheet.getFooter().setCenter(imprint.owner().replace("&", "&&"));
        sheet.getFooter().setRight("Page &P of &N");
    }

    private static int width(Placed<?> table) {
        return table.table().columns().stream().mapToInt(Column::width).sum();
    }

    private static void table(XSSFSheet sheet, Placed<?> placed) {
        List<? extends Column<?>> columns = placed.table().columns();
        String lastLetter = placed.letter(columns.get(columns.size() - 1).header());
        String area = "A" + placed.headerRow() + ":" + lastLetter + placed.endRow();
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        CTTable ct = table.getCTTable();
        ct.setName(placed.name());
        ct.setDisplayName(placed.name());
        ct.addNewAutoFilter().setRef("A" + placed.headerRow() + ":" + lastLetter + placed.lastRow());
        if (placed.hasTotal()) {
            ct.setTotalsRowCount(1);
        }
        for (int i = 0; i < columns.size(); i++) {
            CTTableColumn column = ct.getTableColumns().getTableColumnArray(i);
            column.setName(columns.get(i).header());
            if (placed.hasTotal()) {
                total(column, columns.get(i).total());
            }
        }
        CTTableStyleInfo style = ct.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    private static void total(CTTableColumn column, Total total) {
        if (total == Total.SUM) {
            column.setTotalsRowFunction(STTotalsRowFunction.SUM);
        } else if (total == Total.LABEL) {
            column.setTotalsRowLabel("Total");
        }
    }
}
