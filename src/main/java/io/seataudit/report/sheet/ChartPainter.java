package io.seataudit.report.sheet;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws charts on a sheet: zero-based bars, hairline grid, accent for the message and grey for its context. */
final class ChartPainter {
    private static final String CONTEXT = "b8c2cc";
    private static final double LINE_POINTS = 2.0;
    private static final double HAIRLINE_POINTS = 0.5;

    private static final String DAY_FORMAT = "d mmm";

    /** Pixels between two charts. */
    private static final int GAP = 12;

    private static final double TITLE_POINTS = 11;
    private static final double LABEL_POINTS = 9;

    private final XSSFSheet sheet;
    private final int columns;

    /** Draws over the width of the first columns. */
    ChartPainter(XSSFSheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** Draws one chart in its place of the block of charts that begins at a row of the sheet, both from 0. */
    void draw(Chart chart, int place, int row) {
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor(place, row));
        frame(drawn);
        title(drawn, chart.title());
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        boolean lying = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis labels = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(labels, values, chart);
        List<Chart.Series> bars = chart.series().stream()
                .filter(series -> chart.kind() != Chart.Kind.LINES && series.draw() != Chart.Draw.LINE)
                .toList();
        if (!bars.isEmpty()) {
            bars(drawn, chart, bars, labels, values);
        }
        List<Chart.Series> lines =
                chart.series().stream().filter(series -> !bars.contains(series)).toList();
        if (chart.kind() == Chart.Kind.LINES) {
            lines(drawn, chart, lines, labels, values);
        } else if (!lines.isEmpty()) {
            lines(drawn, chart, lines, hidden(drawn), shares(drawn));
        }
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XSSFClientAnchor anchor(int place, int row) {
        double width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.getColumnWidthInPixels(i);
        }
        int each = (int) width / Block.Charts.IN_A_ROW;
        int beside = place - 1;
        int column = place == 0 ? 0 : 1 + beside % 2;
        int top = row + (place == 0 ? 0 : beside / 2 * Block.Charts.ROWS_EACH);
        int bottom = top + (place == 0 ? 2 : 1) * Block.Charts.ROWS_EACH - 1;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, 0, bottom);
        int[] from = column(column * each);
        int[] to = column((column + 1) * each - GAP);
        anchor.setCol1(from[0]);
        anchor.setDx1(from[1]);
        anchor.setCol2(to[0]);
        anchor.setDx2(to[1]);
        return anchor;
    }

    /** The column at a distance from the left, and how far into it, in the format's own unit. */
    private int[] column(int pixels) {
        double rest = pixels;
        int column = 0;
        while (rest >= sheet.getColumnWidthInPixels(column)) {
            rest -= sheet.getColumnWidthInPixels(column);
            column++;
        }
        return new int[] {column, (int) (rest * Units.EMU_PER_PIXEL)};
    }

    private static void frame(XSSFChart chart) {
        XDDFShapeProperties shape = chart.getOrAddShapeProperties();
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void title(XSSFChart chart, String text) {
        chart.setTitleText(SheetXml.harmless(text));
        chart.setTitleOverlay(false);
        XDDFTextBody body = chart.getTitle().getBody();
        var run = body.getParagraph(0).getTextRuns().get(0);
        run.setLanguage(Locale.ENGLISH);
        run.setFontSize(TITLE_POINTS);
        run.setFonts(new XDDFFont[] {font()});
        run.setBold(true);
        run.setFontColor(color(Styles.INK));
    }

    private static void axes(XDDFCategoryAxis labels, XDDFValueAxis values, Chart chart) {
        labels.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setCrosses(chart.kind() == Chart.Kind.BARS ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.getOrAddMajorGridProperties().setLineProperties(line(Styles.LINE, HAIRLINE_POINTS));
        values.setNumberFormat(chart.format() == Format.SHARE ? "0%" : "#,##0");
        labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
        text(labels);
        if (!chart.labels().days().isEmpty()) {
            labels.setNumberFormat(DAY_FORMAT);
        }
        text(values);
        labels.getOrAddShapeProperties().setLineProperties(line(Styles.MUTED, HAIRLINE_POINTS));
        if (chart.kind() == Chart.Kind.BARS) {
            labels.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (chart.kind() != Chart.Kind.LINES) {
            values.setMinimum(0);
        }
    }

    private static void text(XDDFChartAxis axis) {
        XDDFRunProperties text = axis.getOrAddTextProperties();
        text.setFontSize(LABEL_POINTS);
        text.setFonts(new XDDFFont[] {font()});
        text.setFillProperties(new XDDFSolidFillProperties(color(Styles.MUTED)));
    }

    private static XDDFCategoryAxis hidden(XSSFChart chart) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.setVisible(false);
        return axis;
    }

    private static XDDFValueAxis shares(XSSFChart chart) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.RIGHT);
        axis.setCrosses(AxisCrosses.MAX);
        axis.setMinimum(0);
        axis.setMaximum(1);
        axis.setNumberFormat("0%");
        text(axis);
        axis.setMajorTickMark(AxisTickMark.NONE);
        return axis;
    }

    private static void bars(
            XSSFChart drawn, Chart chart, List<Chart.Series> bars, XDDFChartAxis labels, XDDFValueAxis values) {
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(chart.kind() == Chart.Kind.BARS ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(40);
        data.setVaryColors(false);
        for (Chart.Series series : bars) {
            XDDFChartData.Series added = add(data, chart, series);
            added.setFillProperties(
                    new XDDFSolidFillProperties(color(series.draw() == Chart.Draw.ACCENT ? Styles.ACCENT : CONTEXT)));
        }
        drawn.plot(data);
        overlap(drawn.getCTChart().getPlotArea().getBarChartArray(0));
    }

    /** One series over the other. Written as text: the small schema library does not know the value's type. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void lines(
            XSSFChart drawn, Chart chart, List<Chart.Series> lines, XDDFChartAxis labels, XDDFValueAxis values) {
        labels.crossAxis(values);
        values.crossAxis(labels);
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, labels, values);
        data.setVaryColors(false);
        for (Chart.Series series : lines) {
            XDDFLineChartData.Series added = (XDDFLineChartData.Series) add(data, chart, series);
            added.setSmooth(false);
            added.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties line = line(stroke(series.draw()), LINE_POINTS);
            if (series.draw() == Chart.Draw.DASHED) {
                line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            added.setLineProperties(line);
        }
        drawn.plot(data);
    }

    private static String stroke(Chart.Draw draw) {
        return switch (draw) {
            case ACCENT, DASHED -> Styles.ACCENT;
            case CONTEXT -> CONTEXT;
            case LINE -> Styles.INK;
        };
    }

    private static XDDFChartData.Series add(XDDFChartData data, Chart chart, Chart.Series series) {
        Double[] numbers = series.values().stream()
                .map(value -> value.map(number -> number.doubleValue()).orElse(null))
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(numbers, series.ref());
        values.setFormatCode("General");
        XDDFChartData.Series added = data.addSeries(labels(chart.labels()), values);
        added.setTitle(series.name(), null);
        return added;
    }

    private static XDDFDataSource<?> labels(Chart.Labels labels) {
        if (labels.days().isEmpty()) {
            return XDDFDataSourcesFactory.fromArray(
                    labels.texts().stream().map(SheetXml::harmless).toArray(String[]::new), labels.ref());
        }
        Long[] days = labels.days().stream().map(SheetXml::serial).toArray(Long[]::new);
        XDDFNumericalDataSource<Long> source = XDDFDataSourcesFactory.fromArray(days, labels.ref());
        source.setFormatCode(DAY_FORMAT);
        return source;
    }

    private static XDDFLineProperties line(String rgb, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb)));
        line.setWidth(points);
        return line;
    }

    private static XDDFFont font() {
        return new XDDFFont(FontGroup.LATIN, "Calibri", null, null, null);
    }

    private static XDDFColor color(String rgb) {
        return XDDFColor.from(HexFormat.of().parseHex(rgb));
    }
}
