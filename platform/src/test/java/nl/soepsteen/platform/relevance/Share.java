package nl.soepsteen.platform.relevance;

import java.nio.file.Path;

/// The two shares of the queries, each in a file of its own.
enum Share {
    /// To tune on: its queries may be looked at one by one.
    TUNE("tune.yaml"),
    /// To report: whoever works on search does not open its file, and sees only averages.
    REPORT("report.yaml");

    private final String file;

    Share(String file) {
        this.file = file;
    }

    /// Where its queries are. Tests run in the folder of their module.
    Path file() {
        return Path.of("src/test/resources/relevance", file);
    }

    @Override
    public String toString() {
        return file;
    }
}
