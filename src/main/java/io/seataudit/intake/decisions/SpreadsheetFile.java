package io.seataudit.intake.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A hostile spreadsheet, read as a stream of cells: of any size, with POI's limits on what a zip may unpack to, without
 * document types or external entities, and with no look at formulas, macros or links.
 */
final class SpreadsheetFile implements AutoCloseable {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject";

    private final OPCPackage file;
    private final String name;
    private final XSSFReader reader;
    private final Map<String, String> sheetIds;
    private final boolean startsIn1904;

    private SpreadsheetFile(OPCPackage file, String name, XSSFReader reader, WorkbookXml workbook) {
        this.file = file;
        this.name = name;
        this.reader = reader;
        this.sheetIds = workbook.sheetIds();
        this.startsIn1904 = workbook.startsIn1904();
    }

    /** Receives the rows of a sheet that have any text; cells by column from 0, as stored. */
    interface RowHandler {
        void row(int number, Map<Integer, String> cells);
    }

    static SpreadsheetFile open(Path path, String name) throws IOException, ForeignWorkbookException {
        refuseOther(path, name);
        @Nullable OPCPackage file = null;
        try {
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            for (PackagePart part : file.getParts()) {
                if (part.getPartName().getName().contains(MACROS)) {
                    throw new ForeignWorkbookException(name + ": holds macros; save it as .xlsx without them.");
                }
            }
            XSSFReader reader = new XSSFReader(file);
            WorkbookXml workbook = new WorkbookXml();
            try (InputStream in = reader.getWorkbookData()) {
                parse(in, workbook);
            }
            return new SpreadsheetFile(file, name, reader, workbook);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            revert(file);
            throw unreadable(name, e);
        } catch (ForeignWorkbookException e) {
            revert(file);
            throw e;
        }
    }

    List<String> sheets() {
        return List.copyOf(sheetIds.keySet());
    }

    boolean startsIn1904() {
        return startsIn1904;
    }

    void read(String sheet, RowHandler rows) throws ForeignWorkbookException {
        try (InputStream in = reader.getSheet(sheetIds.get(sheet))) {
            parse(in, new SheetCells(reader.getSharedStringsTable(), rows));
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw unreadable(name, e);
        }
    }

    @Override
    public void close() {
        revert(file);
    }

    /** POI answers broken files with runtime exceptions of many kinds; a zip bomb with an IOException. */
    private static ForeignWorkbookException unreadable(String name, Exception cause) {
        return new ForeignWorkbookException(
                name + ": cannot be read as a workbook (" + cause.getClass().getSimpleName()
                        + "); open it in a spreadsheet program and save it again as .xlsx.",
                cause);
    }

    /** POI makes do with the beginning of a zip; a file that was cut off would lose decisions silently. */
    private static void refuseOther(Path path, String name) throws IOException, ForeignWorkbookException {
        try (ZipFile whole = new ZipFile(path.toFile())) {
            if (whole.getEntry(CONTENT_TYPES) == null) {
                throw new ForeignWorkbookException(name + ": not an .xlsx file; save the reviewed workbook as .xlsx.");
            }
        } catch (ZipException e) {
            throw new ForeignWorkbookException(
                    name + ": not an .xlsx file, or not a whole one; save the reviewed workbook as .xlsx.", e);
        }
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has an XML parser", e);
        }
    }

    private static void revert(@Nullable OPCPackage file) {
        if (file != null) {
            file.revert();
        }
    }

    /** Names of the sheets with the ids of their parts, in order, and where the calendar begins. */
    private static final class WorkbookXml extends DefaultHandler {
        private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String RELATIONS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        private final Map<String, String> ids = new LinkedHashMap<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("sheet")) {
                String id = attributes.getValue(RELATIONS, "id");
                String strict = attributes.getValue(RELATIONS_STRICT, "id");
                String sheet = attributes.getValue("name");
                if (sheet != null && (id != null || strict != null)) {
                    ids.put(sheet, id != null ? id : strict);
                }
            } else if (local.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }

        Map<String, String> sheetIds() {
            return ids;
        }

        boolean startsIn1904() {
            return from1904;
        }
    }
}
