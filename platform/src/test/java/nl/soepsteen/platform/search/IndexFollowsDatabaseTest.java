package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.LiveFolder;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SiteProcess;
import nl.soepsteen.platform.SoepsteenApplication;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// Whatever happens to application, database or index: afterwards the index equals the database. Real PostgreSQL, real
/// directory.
class IndexFollowsDatabaseTest {

    private static final int PAGES = 40;

    @TempDir
    private Path temp;

    private Path data;
    private Path index;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        data = temp.resolve("data");
        index = data.resolve("index");
        folder = Texts.folder(temp.resolve("folder"), PAGES);
    }

    @Test
    void transactionsThatCommitInReverseOrderAreAllIndexed() throws Exception {
        try (RunningSite running = start();
                ExecutorService pool = Executors.newCachedThreadPool()) {
            TransactionTemplate transaction = new TransactionTemplate(running.bean(PlatformTransactionManager.class));
            int depth = 6;
            List<CountDownLatch> mayCommit =
                    Stream.generate(() -> new CountDownLatch(1)).limit(depth).toList();
            List<Future<?>> transactions = new ArrayList<>();
            for (int i = 0; i < depth; i++) {
                int number = i;
                CountDownLatch wrote = new CountDownLatch(1);
                transactions.add(pool.submit(() -> transaction.executeWithoutResult(status -> {
                    writing(running).put("omgekeerd-" + number, "Omgekeerd " + number);
                    wrote.countDown();
                    awaitUninterrupted(mayCommit.get(number));
                })));
                wrote.await();
            }
            for (int i = depth - 1; i >= 0; i--) {
                mayCommit.get(i).countDown();
                transactions.get(i).get();
                running.awaitIndexed();
            }

            IndexAndDatabase.assertEqual(running);
        }
    }

    @Test
    void sixteenWritersAtOnceAreAllIndexed() throws Exception {
        try (RunningSite running = start();
                ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int w = 0; w < 16; w++) {
                int writer = w;
                writers.add(pool.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        String slug = "van-%d-%d".formatted(writer, i % 10);
                        writing(running).put(slug, "Schrijver %d, keer %d".formatted(writer, i));
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }

            IndexAndDatabase.assertEqual(running);
            assertThat(IndexAndDatabase.indexed(running.bean(SearchIndex.class)))
                    .hasSize(PAGES + 160);
        }
    }

    @Test
    void aRestartGoesOnWithTheIndexThatIsThere() throws Exception {
        startAndStop();
        List<Path> before = files(index);
        try (RunningSite running = start()) {
            assertThat(files(index)).as("nothing was built anew").containsAll(segments(before));
            writing(running).put("na-de-herstart", "Na de herstart");

            IndexAndDatabase.assertEqual(running);
            assertThat(files(index)).as("nor after the first change").containsAll(segments(before));
        }
    }

    @Test
    void killedBetweenDatabaseCommitAndIndexCommit() throws Exception {
        try (SiteProcess process = SiteProcess.start(StalledIndexMain.class, data, collection())) {
            process.awaitLine("committed, not indexed");
            process.killApplication();
        }
        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
            assertThat(IndexAndDatabase.indexed(running.bean(SearchIndex.class)).values())
                    .contains("Net veranderd", "Gloednieuw");
        }
    }

    @Test
    void everythingKilledDuringTheImportAgainAndAgain() throws Exception {
        Texts.folder(folder, 400);
        for (int round = 0; round < 4; round++) {
            try (SiteProcess process =
                    SiteProcess.start(SoepsteenApplication.class, data, collection(), "--logging.level.root=info")) {
                process.awaitLine("Tomcat started");
                Thread.sleep(ThreadLocalRandom.current().nextInt(50, 700)); // a random moment of the import
                process.killEverything();
            }
        }
        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
            assertThat(IndexAndDatabase.indexed(running.bean(SearchIndex.class)))
                    .hasSize(400);
        }
    }

    @Test
    void indexDeletedBeforeTheStart() throws Exception {
        startAndStop();
        FileSystemUtils.deleteRecursively(index);
        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
        }
    }

    @Test
    void indexDeletedWhileRunningKeepsAnswering() throws Exception {
        try (RunningSite running = start()) {
            FileSystemUtils.deleteRecursively(index);
            assertThat(running.bean(SearchIndex.class)
                            .search(SearchRequest.of("verhaal"))
                            .total())
                    .isEqualTo(PAGES);
            writing(running).put("na-het-wissen", "Na het wissen");

            IndexAndDatabase.assertEqual(running);
        }
        try (RunningSite again = start()) {
            IndexAndDatabase.assertEqual(again);
        }
    }

    @Test
    void aTruncatedIndexIsNoticedAtTheStart() throws Exception {
        startAndStop();
        Path intact = temp.resolve("intact");
        FileSystemUtils.copyRecursively(index, intact);
        // Two of its files; the module search-index damages every file in every way.
        List<String> names = files(intact).stream()
                .map(file -> intact.relativize(file).toString())
                .filter(name -> !name.endsWith(".lock"))
                .toList();
        assertThat(names).isNotEmpty();
        for (String name : List.of(names.getFirst(), names.getLast())) {
            FileSystemUtils.deleteRecursively(index);
            FileSystemUtils.copyRecursively(intact, index);
            Path file = index.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            try (RunningSite running = start()) {
                IndexAndDatabase.assertEqual(running);
            }
        }
    }

    @Test
    void anOlderDatabaseIsCopiedBackUnderANewerIndex() throws Exception {
        startAndStop();
        Path backup = temp.resolve("backup");
        copyDatabase(data.resolve("postgres"), backup);
        writeAndStop("verdwijnt", 30);
        FileSystemUtils.deleteRecursively(data.resolve("postgres"));
        copyDatabase(backup, data.resolve("postgres"));

        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
            assertThat(IndexAndDatabase.indexed(running.bean(SearchIndex.class)).values())
                    .noneMatch(title -> title.startsWith("verdwijnt"));
        }
    }

    @Test
    void anOlderDatabaseThatWroteOnPastTheIndexIsStillNoticed() throws Exception {
        startAndStop();
        Path backup = temp.resolve("backup");
        copyDatabase(data.resolve("postgres"), backup);
        writeAndStop("verdwijnt", 5);
        Path newerIndex = temp.resolve("newer-index");
        Files.move(index, newerIndex);
        FileSystemUtils.deleteRecursively(data.resolve("postgres"));
        copyDatabase(backup, data.resolve("postgres"));
        writeAndStop("andere-toekomst", 30);
        FileSystemUtils.deleteRecursively(index);
        Files.move(newerIndex, index);

        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
        }
    }

    @Test
    void tablesReloadedFromAnOlderDumpWhileRunningAreNoticed() throws Exception {
        try (RunningSite running = start()) {
            JdbcClient jdbc = running.bean(JdbcClient.class);
            List<String> tables = List.of("publication", "place", "imported_file", "changelog", "changelog_history");
            tables.forEach(table -> jdbc.sql("create table dump_%s as table %s".formatted(table, table))
                    .update());
            for (int i = 0; i < 20; i++) {
                writing(running).put("verdwijnt-" + i, "verdwijnt " + i);
            }
            running.awaitIndexed();
            new TransactionTemplate(running.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                for (String table : tables) {
                    jdbc.sql("truncate %s cascade".formatted(table)).update();
                    jdbc.sql("insert into %s table dump_%s".formatted(table, table))
                            .update();
                }
                jdbc.sql("select setval('changelog_number', (select max(number) from changelog))")
                        .query(Long.class)
                        .single();
            });
            for (int i = 0; i < 50; i++) {
                writing(running).put("daarna-" + i, "daarna " + i);
            }

            awaitWithoutOldTitles(running);
            IndexAndDatabase.assertEqual(running);
        }
    }

    private static void awaitWithoutOldTitles(RunningSite running) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Map<String, String> indexed = IndexAndDatabase.indexed(running.bean(SearchIndex.class));
            if (indexed.values().stream().noneMatch(title -> title.startsWith("verdwijnt"))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The index still holds pages of another past");
    }

    private RunningSite start() throws Exception {
        return RunningSite.start(data, collection());
    }

    private String collection() {
        return "--soepsteen.collection=" + folder;
    }

    private void startAndStop() throws Exception {
        try (RunningSite running = start()) {
            IndexAndDatabase.assertEqual(running);
        }
    }

    private void writeAndStop(String prefix, int pages) throws Exception {
        try (RunningSite running = start()) {
            for (int i = 0; i < pages; i++) {
                writing(running).put(prefix + "-" + i, prefix + " " + i);
            }
            IndexAndDatabase.assertEqual(running);
        }
    }

    private static Writing writing(RunningSite running) {
        return new Writing(running.bean(Publications.class), running.bean(DocumentReader.class));
    }

    /// A cold copy with the owner's permissions, which PostgreSQL insists on.
    private static void copyDatabase(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.copy(
                        source,
                        target,
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
                        java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        return LiveFolder.entries(folder).stream().filter(Files::isRegularFile).toList();
    }

    /// Files that Lucene never changes once written.
    private static List<Path> segments(List<Path> files) {
        return files.stream()
                .filter(file -> file.getFileName().toString().matches("_\\w+\\.si"))
                .toList();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
