package nl.soepsteen.platform.mine;

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
import java.util.function.Supplier;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All that is known about somebody, to take along: facts as JSON, texts as Markdown, pictures as they are.
@Service
public class PersonalArchive {

    private static final String README = """
            Dit is alles wat Soepsteen over je bewaart.

            gegevens.json            de feiten: je account, waar je bent ingelogd, wat je schreef en wat ermee gebeurde
            interventies, artikelen  je pagina's, elk als een Markdownbestand
            versies                  elke tekst die jij opsloeg, per pagina
            concepten                waar je nog mee bezig bent
            beelden                  je foto's

            Markdown is gewone tekst: elk tekstprogramma opent het. Een map die er niet is, had niets om te bewaren.
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

    /// Everything about a person as it is at one moment, ready to be written. Pictures are fetched only then.
    ///
    /// @return empty when there is no such account
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Parcel> of(UUID person) {
        return accounts.find(person).map(this::parcel);
    }

    private Parcel parcel(Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("gemaakt", clock.instant());
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put("LEESMIJ.txt", PersonalRecord.text(README));
        records.stream().sorted(Comparator.comparing(PersonalRecord::name)).forEach(part -> {
            facts.put(part.name(), part.of(person));
            files.putAll(part.files(person));
        });
        byte[] written = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(facts);
        files.put("gegevens.json", () -> written);
        return new Parcel(files);
    }

    /// The tables that some record answers for.
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        records.forEach(part -> tables.addAll(part.tables()));
        return tables;
    }
}
