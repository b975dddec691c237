package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// Where a running Java spends its processor time, by the samples of Java's own flight recorder (those that count
/// native code too, such as compression). What garbage collection and compilation take is not in them.
///
/// @param samples by part of the work, in a fixed order
/// @param top the methods most often on top of the stack, with their number of samples
record Profile(Map<String, Integer> samples, Map<String, Integer> top) {

    private static final int SHOWN = 8;

    /// A sample belongs to the first of these that any of its frames names: what Lucene does for facets is facets.
    private static final List<Part> PARTS = List.of(
            new Part("compression", "java.util.zip."),
            new Part("facets", "nl.soepsteen.index.lucene.FacetCounter", "org.apache.lucene.facet."),
            new Part("passages and hits", "nl.soepsteen.index.lucene.HitReader", "nl.soepsteen.index.lucene.Marker"),
            new Part("query", "nl.soepsteen.index.", "org.apache.lucene."),
            new Part(
                    "database",
                    "org.postgresql.",
                    "com.zaxxer.",
                    "org.springframework.jdbc.",
                    "org.springframework.data.",
                    "org.springframework.transaction."),
            new Part("templates", "nl.soepsteen.platform.templates.", "gg.jte."));

    /// Of these every stack holds some, inside each other: here the innermost counts.
    private static final List<Part> LAYERS = List.of(
            new Part("making the page", "nl.soepsteen."),
            new Part("Spring", "org.springframework."),
            new Part("Tomcat", "org.apache.catalina.", "org.apache.coyote.", "org.apache.tomcat."));

    private static final String REST = "other";

    private record Part(String name, List<String> prefixes) {

        Part(String name, String... prefixes) {
            this(name, List.of(prefixes));
        }

        boolean has(List<String> frames) {
            return frames.stream().anyMatch(frame -> prefixes.stream().anyMatch(frame::startsWith));
        }
    }

    /// Begins to record.
    static void start(long pid) throws IOException, InterruptedException {
        jcmd(
                pid,
                "JFR.start",
                "name=bench",
                "settings=default",
                "jdk.CPUTimeSample#enabled=true",
                "jdk.CPUTimeSample#throttle=5ms");
    }

    /// Ends the recording and reads it.
    ///
    /// @param file to write it to
    static Profile stop(long pid, Path file) throws IOException, InterruptedException {
        jcmd(pid, "JFR.stop", "name=bench", "filename=" + file);
        Map<String, Integer> samples = new LinkedHashMap<>();
        PARTS.forEach(part -> samples.put(part.name(), 0));
        LAYERS.forEach(part -> samples.put(part.name(), 0));
        samples.put(REST, 0);
        Map<String, Integer> top = new LinkedHashMap<>();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample") && event.getStackTrace() != null) {
                    List<String> frames = frames(event.getStackTrace());
                    samples.merge(part(frames), 1, Integer::sum);
                    top.merge(frames.getFirst(), 1, Integer::sum);
                }
            }
        }
        Files.delete(file);
        return new Profile(samples, most(top));
    }

    private static List<String> frames(RecordedStackTrace stack) {
        List<String> frames = new ArrayList<>();
        for (RecordedFrame frame : stack.getFrames()) {
            frames.add(frame.getMethod().getType().getName() + "."
                    + frame.getMethod().getName());
        }
        return frames.isEmpty() ? List.of("?") : frames;
    }

    private static String part(List<String> frames) {
        for (Part part : PARTS) {
            if (part.has(frames)) {
                return part.name();
            }
        }
        for (String frame : frames) {
            for (Part layer : LAYERS) {
                if (layer.has(List.of(frame))) {
                    return layer.name();
                }
            }
        }
        return REST;
    }

    private static Map<String, Integer> most(Map<String, Integer> top) {
        Map<String, Integer> most = new LinkedHashMap<>();
        top.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(it -> most.put(it.getKey(), it.getValue()));
        return most;
    }

    int total() {
        return samples.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void jcmd(long pid, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Server.java("jcmd"), Long.toString(pid)));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("jcmd: " + said);
        }
    }
}
