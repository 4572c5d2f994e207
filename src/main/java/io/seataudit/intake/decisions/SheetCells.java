package io.seataudit.intake.decisions;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet as text: shared or inline strings, formulas' last values, numbers as they are stored. */
final class SheetCells extends DefaultHandler {
    private final SharedStrings strings;
    private final SpreadsheetFile.RowHandler rows;
    private final Map<Integer, String> cells = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private String type = "";
    private boolean inText;
    private boolean inPhonetic;

    SheetCells(SharedStrings strings, SpreadsheetFile.RowHandler rows) {
        this.strings = strings;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                String given = attributes.getValue("t");
                type = given == null ? "n" : given;
                text.setLength(0);
            }
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "rPh" -> inPhonetic = false;
            case "v", "t" -> inText = false;
            case "c" -> {
                if (!text.isEmpty()) {
                    cells.put(column, value());
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.row(row, cells);
                }
            }
            default -> {}
        }
    }

    private String value() {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(text.toString())).getString();
            case "inlineStr", "str" -> new XSSFRichTextString(text.toString()).getString();
            default -> text.toString();
        };
    }
}
