package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.load.Cores;

/// Runs [LuceneMain] on the server's core, with the server's flags.
///
/// @param scale of the run
/// @param figures where results go
record LuceneMeasuring(Scale scale, Figures figures) {

    private static final Map<String, Rival> NAMES = Map.of(
            "plain", Rival.PLAIN_LUCENE,
            "bare", Rival.BARE_LUCENE,
            "port", Rival.PORT,
            "index bare", Rival.INDEX_BARE,
            "index follower", Rival.INDEX_FOLLOWER);

    /// Searching, then indexing.
    ///
    /// @param index that a site left
    /// @param folder for the indexes it makes
    void measure(Path index, int documents, Path folder, Cores cores) throws IOException, InterruptedException {
        run(index, documents, folder, cores, List.of(folder.toString()));
    }

    /// Searching alone.
    ///
    /// @param index that a site left
    /// @param folder for its log
    void searches(Path index, int documents, Path folder, Cores cores) throws IOException, InterruptedException {
        run(index, documents, folder, cores, List.of());
    }

    private void run(Path index, int documents, Path folder, Cores cores, List<String> indexing)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Server.java("java")));
        command.addAll(Server.flags());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                LuceneMain.class.getName(),
                index.toString(),
                Integer.toString(documents),
                Integer.toString(scale.smallest()),
                Integer.toString(scale.stretch()),
                Integer.toString(scale.rounds())));
        command.addAll(indexing);
        Path log = folder.resolve("lucene.log");
        Process process = new ProcessBuilder(cores.forServer(command))
                .redirectError(log.toFile())
                .start();
        Thread hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(hook);
        if (exit != 0) {
            throw new IOException("The Lucene loops failed:\n" + said + Files.readString(log));
        }
        said.lines().forEach(line -> take(line.split("\t", -1), documents));
    }

    private void take(String[] line, int documents) {
        Rival what = NAMES.get(line[0]);
        if (what != null) {
            double count = Double.parseDouble(line[1]);
            figures.add(new Throughput(
                    what,
                    documents,
                    count / Double.parseDouble(line[2]),
                    Double.parseDouble(line[3]) * 1_000 / count,
                    Double.parseDouble(line[4]),
                    Double.parseDouble(line[5]),
                    0));
        }
    }
}
