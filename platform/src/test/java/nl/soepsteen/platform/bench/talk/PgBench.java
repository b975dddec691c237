package nl.soepsteen.platform.bench.talk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.bench.rival.Database;

/// PostgreSQL's own load generator with the inserts of a contribution, in the same database: what is lost
/// between this and the application is what the application costs.
final class PgBench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    /// The program, when this machine has it.
    static Optional<Path> program() {
        return List.of("/usr/bin/pgbench", "/usr/local/bin/pgbench", "/usr/lib/postgresql/15/bin/pgbench").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Transactions a second at so many clients.
    static double run(Database database, Path folder, int clients, int conversations, int people, Duration during)
            throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists bench_person as
                    select row_number() over (order by email) as nr, id from person where email like 'lezer%'""");
            statement.execute("create unique index if not exists bench_person_nr on bench_person (nr)");
            statement.execute("analyze");
        }
        Path script = folder.resolve("bijdrage.sql");
        // The statement of Posts, in a transaction, for one of the conversations and one of the people.
        Files.writeString(script, """
            \\set one random(1, %d)
            \\set who random(1, %d)
            begin;
            with given as (
                update conversation
                set last_number = last_number + 1, changed = changed + 1, spoke_at = now()
                where number = :one and state = 'PUBLIC' and closed_at is null
                returning id, last_number as number),
            put as (
                insert into post (id, conversation, number, root, author, kind, markdown, state, key, made_at, changed_at)
                select gen_random_uuid(), given.id, number, number, bench_person.id, 'TIP',
                       'Dit is een zin van de meting, zo lang als mensen ze in een gesprek schrijven.', 'PUBLIC',
                       gen_random_uuid(), now(), now()
                from given, bench_person where bench_person.nr = :who
                on conflict on constraint post_sent_once do nothing
                returning id, number),
            news as (insert into post_news (post) select id from put)
            select number from put;
            commit;
            """.formatted(conversations, people));
        ProcessBuilder command = new ProcessBuilder(
                program().orElseThrow().toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                "postgres",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-T",
                Long.toString(during.toSeconds()),
                "-f",
                script.toString(),
                "soepsteen");
        command.environment().put("PGPASSWORD", database.password());
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("pgbench failed:\n" + said);
        }
        Matcher tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IOException("pgbench says no speed:\n" + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    /// What the database holds after all of it, about what was said in the measurement.
    static long[] said(Database database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), count(distinct markdown) from post where markdown like 'Dit is zin % van de meting%'""")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
