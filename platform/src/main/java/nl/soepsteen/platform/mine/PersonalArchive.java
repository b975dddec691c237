package nl.soepsteen.platform.mine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All that is known about somebody, in one file that they can take along: facts as JSON, texts as Markdown.
@Service
public class PersonalArchive {

    private static final String FACTS = "gegevens.json";

    private static final String README = """
            Dit is alles wat Soepsteen over je bewaart.

            gegevens.json            de feiten: je account, waar je bent ingelogd, wat je schreef en wat ermee gebeurde
            interventies, artikelen  je pagina's, elk als een Markdownbestand
            versies                  elke tekst die jij opsloeg, per pagina
            concepten                waar je nog mee bezig bent

            Markdown is gewone tekst: elk tekstprogramma opent het.
            """;

    private final Accounts accounts;
    private final List<PersonalRecord> records;
    private final JsonMapper json;
    private final Clock clock;

    PersonalArchive(Accounts accounts, List<PersonalRecord> records, JsonMapper json, Clock clock) {
        this.accounts = accounts;
        this.records = List.copyOf(records);
        this.json = json;
        this.clock = clock;
    }

    /// Everything about a person as it is at one moment, as a zip.
    ///
    /// @return empty when there is no such account
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<byte[]> of(UUID person) {
        return accounts.find(person).map(this::zip);
    }

    private byte[] zip(Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("gemaakt", clock.instant());
        Map<String, String> files = new TreeMap<>();
        records.stream()
                .sorted(Comparator.comparing(PersonalRecord::name))
                .forEach(part -> {
                    facts.put(part.name(), part.of(person));
                    files.putAll(part.files(person));
                });
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            put(entries, "LEESMIJ.txt", README.getBytes(StandardCharsets.UTF_8));
            put(entries, FACTS, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(facts));
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return zip.toByteArray();
    }

    private static void put(ZipOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(content);
        entries.closeEntry();
    }

    /// The tables that some record answers for.
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        records.forEach(part -> tables.addAll(part.tables()));
        return tables;
    }
}
