package io.seataudit.report.export;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An export read back: rows by column name; an empty cell is null to FOCUS and an empty text here. */
record FocusTable(List<String> columns, List<Map<String, String>> rows) {

    static FocusTable of(String csv) throws IOException, CsvException {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(csv))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> lines = reader.readAll();
            List<String> columns = List.of(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), line[i]);
                }
                rows.add(row);
            }
            return new FocusTable(columns, rows);
        }
    }
}
