package nl.soepsteen.platform.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads RFC 4180 with semicolons, strictly: every cell in quotes, every line with as many cells as the first.
final class CsvTable {

    private final String text;
    private int at;

    private CsvTable(String text) {
        this.text = text;
    }

    /// The rows below the header, cells by the name of their column.
    static List<Map<String, String>> rows(String csv) {
        if (!csv.startsWith("\uFEFF")) {
            throw new AssertionError("No byte order mark");
        }
        List<List<String>> lines = new CsvTable(csv.substring(1)).lines();
        List<String> header = lines.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new AssertionError("%d cells in %s".formatted(line.size(), line));
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> line = new ArrayList<>(List.of(cell()));
            while (text.charAt(at) == ';') {
                at++;
                line.add(cell());
            }
            expect("\r\n");
            lines.add(line);
        }
        return lines;
    }

    private String cell() {
        expect("\"");
        StringBuilder cell = new StringBuilder();
        while (true) {
            int quote = text.indexOf('"', at);
            cell.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.toString();
            }
            cell.append('"');
            at++;
        }
    }

    private void expect(String next) {
        if (!text.startsWith(next, at)) {
            throw new AssertionError("Not '%s' at %d: %s"
                    .formatted(next, at, text.substring(at, Math.min(at + 40, text.length()))));
        }
        at += next.length();
    }
}
