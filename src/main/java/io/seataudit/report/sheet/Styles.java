package io.seataudit.report.sheet;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every style of the workbook, made once: at most one per look and format (a workbook holds 64,000). */
final class Styles {
    static final String INK = "1f2933";
    static final String MUTED = "616e7c";
    static final String LINE = "d9dee4";
    static final String PANEL = "f5f7fa";
    static final String ACCENT = "0b6e99";
    private static final String INPUT_FILL = "e7f1f6";

    private final XSSFWorkbook workbook;
    private final Imprint.Currency currency;
    private final Map<Look, XSSFFont> fonts = new EnumMap<>(Look.class);
    private final Map<Look, Map<Format, XSSFCellStyle>> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, Imprint.Currency currency) {
        this.workbook = workbook;
        this.currency = currency;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Calibri");
        standard.setColor(color(INK));
        for (Look look : Look.values()) {
            fonts.put(look, font(look));
            Map<Format, XSSFCellStyle> byFormat = new EnumMap<>(Format.class);
            for (Format format : Format.values()) {
                byFormat.put(format, style(look, format));
            }
            styles.put(look, byFormat);
        }
    }

    /** The index that a cell carries in the file. */
    int index(Look look, Format format) {
        Map<Format, XSSFCellStyle> byFormat = styles.get(look);
        XSSFCellStyle style = byFormat == null ? null : byFormat.get(format);
        return style == null ? 0 : style.getIndex();
    }

    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(
                switch (look) {
                    case TITLE, FIGURE -> (short) 18;
                    case HEADLINE, CAPTION -> (short) 13;
                    default -> (short) 11;
                });
        font.setBold(
                switch (look) {
                    case TITLE, FIGURE, CAPTION, HEADER, TOTAL -> true;
                    default -> false;
                });
        font.setColor(color(
                switch (look) {
                    case SUBTITLE, NOTE, LABEL -> MUTED;
                    case INPUT -> ACCENT;
                    default -> INK;
                }));
        return font;
    }

    private XSSFCellStyle style(Look look, Format format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.get(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern(look, format)));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(look, format));
        if (look == Look.HEADER && style.getAlignment() == HorizontalAlignment.RIGHT) {
            style.setIndention((short) 1);
        }
        style.setWrapText(format == Format.WRAPPED || look == Look.HEADER);
        style.setLocked(look != Look.INPUT);
        decorate(style, look);
        return style;
    }

    private static HorizontalAlignment alignment(Look look, Format format) {
        boolean left = look == Look.FIGURE || look == Look.LABEL || !format.isNumber();
        return left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
    }

    private static void decorate(XSSFCellStyle style, Look look) {
        switch (look) {
            case HEADER -> {
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                fill(style, PANEL);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(color(INK));
            }
            case BODY -> hairline(style);
            case INPUT -> {
                fill(style, INPUT_FILL);
                hairline(style);
            }
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(INK));
            }
            default -> {}
        }
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(rgb));
    }

    private static void hairline(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
    }

    /** Numbers keep away from a text in the next column by as much as their header does. */
    private String pattern(Look look, Format format) {
        return format.isNumber() && look != Look.FIGURE ? pattern(format) + "_0_ " : pattern(format);
    }

    private String pattern(Format format) {
        return switch (format) {
            case TEXT, WRAPPED -> "General";
            case WHOLE -> "#,##0";
            case QUANTITY -> "#,##0.00";
            case MONEY -> "#,##0" + minorUnit() + "\\ [$" + currency.code() + "]";
            case PRICE -> "0.0000##\\ [$" + currency.code() + "]";
            case SHARE -> "0.0%";
            case DATE -> "yyyy\\-mm\\-dd";
            case EXACT -> "#,##0.00####";
        };
    }

    private String minorUnit() {
        return currency.places() == 0 ? "" : "." + "0".repeat(currency.places());
    }
}
