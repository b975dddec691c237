package nl.soepsteen.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// PostgreSQL's data directory: made once, recognised ever after.
record Cluster(DatabaseFolder folder) {

    /// Making one takes a second; a slow disk gets its time.
    private static final Duration LIMIT = Duration.ofMinutes(10);

    boolean exists() {
        return Files.exists(folder.cluster().resolve("PG_VERSION"));
    }

    /// @throws DatabaseStartException when what lies there was made by another major version or is no database
    void refuseOtherVersions() {
        Path directory = folder.cluster();
        try {
            if (exists()) {
                String version =
                        Files.readString(directory.resolve("PG_VERSION")).strip();
                if (!version.equals(Binaries.MAJOR_VERSION)) {
                    throw new DatabaseStartException("""
                            De gegevens in %s zijn gemaakt met PostgreSQL %s; deze Soepsteen werkt met PostgreSQL %s. \
                            Start de Soepsteen waarmee ze gemaakt zijn, of zet ze eerst over met pg_upgrade. \
                            Er is niets veranderd.""".formatted(directory, version, Binaries.MAJOR_VERSION));
                }
            } else if (Files.exists(directory) && !isEmpty(directory)) {
                throw new DatabaseStartException("""
                        De map %s bevat geen volledige database: het bestand PG_VERSION ontbreekt. \
                        Zet een reservekopie terug, of haal de map weg om leeg te beginnen. Er is niets veranderd.""".formatted(directory));
            }
        } catch (IOException e) {
            throw StartFailure.of(e, directory);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /// @throws DatabaseStartException when a PostgreSQL that we did not start works in our data directory
    void refuseForeignServer(ServerProcesses processes) {
        ProcessHandle.allProcesses()
                .filter(process -> !processes.isOurs(process) && servesThis(process))
                .findAny()
                .ifPresent(process -> {
                    throw new DatabaseStartException("""
                            De database in %s wordt gebruikt door een PostgreSQL (proces %d) die niet door Soepsteen is \
                            gestart. Stop die eerst en start Soepsteen opnieuw.""".formatted(folder.cluster(), process.pid()));
                });
    }

    /// Every process of a server has its data directory as working directory. Only Linux shows that; elsewhere the
    /// argument `-D` must do.
    private boolean servesThis(ProcessHandle process) {
        String program = process.info().command().orElse("");
        String name = program.substring(program.lastIndexOf(File.separatorChar) + 1);
        if (!name.equals("postgres") && !name.equals("postgres.exe")) {
            return false;
        }
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            if (Files.exists(workingFolder)) {
                return Files.exists(folder.cluster()) && Files.isSameFile(workingFolder, folder.cluster());
            }
        } catch (IOException _) {
            return false;
        }
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(folder.cluster().toString());
    }

    /// Removes the note a server leaves about itself. To be called when no server runs: then the note is a lie, and
    /// PostgreSQL would believe it as soon as some other process has the number that is in it.
    void forgetDeadServer() throws IOException {
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    /// Makes the data directory. It gets its name only when it is complete and on the disk.
    void initialise(Installation installation) throws IOException {
        if (!Files.exists(folder.passwordFile())) {
            PrivateFiles.write(folder.passwordFile(), Password.random().text());
        }
        String unfinished = "data" + DatabaseFolder.UNFINISHED;
        PrivateFiles.deleteTree(folder.root().resolve(unfinished));
        Files.deleteIfExists(folder.cluster());
        installation.account().adopt(folder);
        List<String> words = List.of(
                installation.binaries().initdb().toString(),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=password",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Command.Result result = installation.run(LIMIT, "", words);
        if (!result.succeeded()) {
            throw StartFailure.of(result.output(), folder.root());
        }
        PrivateFiles.rename(folder.root().resolve(unfinished), folder.cluster());
    }

    /// The password file is gone: gives the superuser a new password. Whoever owns the folder may do that anyway. The
    /// server must not run.
    void replaceLostPassword(Installation installation) throws IOException {
        installation.account().adopt(folder);
        Password password = Password.random();
        List<String> words = List.of(installation.binaries().server().toString(), "--single", "-D", "data", "postgres");
        Command.Result result =
                installation.run(LIMIT, "ALTER ROLE postgres PASSWORD '%s'\n".formatted(password.verifier()), words);
        if (!result.succeeded() || result.output().contains("ERROR")) {
            throw StartFailure.of(result.output(), folder.root());
        }
        PrivateFiles.write(folder.passwordFile(), password.text());
    }
}
