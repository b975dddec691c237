package nl.soepsteen.platform.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.people.Organisation.Member;
import nl.soepsteen.platform.people.Organisation.Page;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.ListedPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The organisations that current pages and people with a page name. Names that differ only in capitals, accents,
/// punctuation or spaces are one.
///
/// Gathered anew after every change, of which only the pages that changed are read again.
@Service
public class Organisations {

    /// Pages read at once.
    private static final int TOGETHER = 50;

    private static final String PEOPLE = """
            select person.name, person.organisation, page.slug from person_page page join person on person.id = page.person
            where page.shown and person.organisation is not null order by lower(person.name), page.person""";

    private final Publications publications;
    private final PublishedPages published;
    private final ChangeLogReader log;
    private final JdbcClient jdbc;
    private final Map<UUID, Read> read = new HashMap<>();
    private volatile @Nullable Gathered gathered;

    Organisations(Publications publications, PublishedPages published, ChangeLogReader log, JdbcClient jdbc) {
        this.publications = publications;
        this.published = published;
        this.log = log;
        this.jdbc = jdbc;
    }

    /// What a version of a page says.
    private record Read(int version, Page page, List<String> organisations) {}

    /// @param head of the change log before gathering
    private record Gathered(long head, Map<String, Organisation> byKey, List<Organisation> all) {}

    /// All of them, by name.
    public List<Organisation> all() {
        return gathered().all();
    }

    /// The organisation with this name, however it is written.
    public Optional<Organisation> find(String name) {
        return key(name).map(gathered().byKey()::get);
    }

    private Gathered gathered() {
        long head = log.head();
        Gathered known = gathered;
        return known != null && known.head() == head ? known : gather();
    }

    private synchronized Gathered gather() {
        long head = log.head(); // before reading: what changes meanwhile is read again next time
        Gathered known = gathered;
        if (known != null && known.head() == head) {
            return known;
        }
        renew();
        Map<String, Gathering> byKey = new HashMap<>();
        read.values()
                .forEach(page -> page.organisations()
                        .forEach(name -> key(name)
                                .ifPresent(key -> byKey.computeIfAbsent(key, _ -> new Gathering())
                                        .add(name, page.page()))));
        jdbc.sql(PEOPLE).query(row -> {
            String name = row.getString("organisation");
            Member member = new Member(row.getString("name"), Profile.address(row.getString("slug")));
            key(name)
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, _ -> new Gathering()).add(name, member));
        });
        Map<String, Organisation> made = new HashMap<>();
        byKey.forEach((key, gathering) -> made.put(key, gathering.organisation()));
        Gathered now = new Gathered(
                head,
                made,
                made.values().stream()
                        .sorted(Comparator.comparing(Organisation::name, Dutch.alphabetical()))
                        .toList());
        gathered = now;
        return now;
    }

    private void renew() {
        Map<UUID, ListedPage> listed = new LinkedHashMap<>();
        publications.listed().forEach(page -> listed.put(page.id(), page));
        read.keySet().retainAll(listed.keySet());
        List<SubjectId> changed = new ArrayList<>();
        listed.forEach((id, page) -> {
            Read before = read.get(id);
            if (before == null || before.version() != page.version()) {
                changed.add(new SubjectId("publication", id));
            }
        });
        for (int from = 0; from < changed.size(); from += TOGETHER) {
            for (PublishedPage page :
                    published.find(changed.subList(from, Math.min(changed.size(), from + TOGETHER)))) {
                read.put(page.subject().id(), read(page));
            }
        }
    }

    private static Read read(PublishedPage page) {
        Document document = page.document();
        return new Read(
                page.version(),
                new Page(
                        document.title(),
                        Addresses.of(document.kind(), document.slug().value()),
                        document.invented()),
                document.organisations());
    }

    /// What two ways to write a name have in common; empty when no letter or digit is in it.
    private static Optional<String> key(String name) {
        try {
            return Optional.of(Slug.from(name).value().replace("-", ""));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// One organisation while it is gathered.
    private static final class Gathering {

        private final Map<String, Integer> names = new TreeMap<>();
        private final Set<Page> pages = new HashSet<>();
        private final List<Member> people = new ArrayList<>();

        void add(String name, Page page) {
            names.merge(name, 1, Integer::sum);
            pages.add(page);
        }

        void add(String name, Member member) {
            names.merge(name, 1, Integer::sum);
            people.add(member);
        }

        Organisation organisation() {
            String name = names.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            return new Organisation(
                    Slug.from(name).value(),
                    name,
                    pages.stream()
                            .sorted(Comparator.comparing(Page::invented)
                                    .thenComparing(Page::title, Dutch.alphabetical())
                                    .thenComparing(Page::address))
                            .toList(),
                    people);
        }
    }
}
