package nl.soepsteen.platform.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The figures of the browser tests, printed and written to `target/browser-report-1.txt` when all of them are done;
/// each
/// process that runs tests has a number and a file of its own.
final class Report implements AutoCloseable {

    private static final Path FILE =
            Path.of("target", "browser-report-" + System.getProperty("surefire.forkNumber", "1") + ".txt");

    private final Map<String, Map<String, Map<String, Integer>>> tables = new LinkedHashMap<>();

    /// Notes one figure.
    void add(String table, String row, String column, int figure) {
        tables.computeIfAbsent(table, key -> new LinkedHashMap<>())
                .computeIfAbsent(row, key -> new LinkedHashMap<>())
                .put(column, figure);
    }

    @Override
    public void close() throws IOException {
        String text = tables.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
        System.out.print("\n" + text);
        Files.writeString(FILE, text);
    }

    private static String table(String title, Map<String, Map<String, Integer>> rows) {
        List<String> columns = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
        int first = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        List<String> lines = new ArrayList<>(List.of(title));
        lines.add(" ".repeat(first) + columns.stream().map(Report::cell).collect(Collectors.joining()));
        rows.forEach((name, row) -> lines.add(name
                + " ".repeat(first - name.length())
                + columns.stream()
                        .map(column -> row.containsKey(column) ? figure(row.get(column)) : "-")
                        .map(Report::cell)
                        .collect(Collectors.joining())));
        return String.join("\n", lines) + "\n";
    }

    private static String figure(Integer figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%14s", text);
    }
}
