package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pages that somebody wrote, and every text that they made of any page.
@Component
class PageRecord implements PersonalRecord {

    private final Publications publications;
    private final Versions versions;

    PageRecord(Publications publications, Versions versions) {
        this.publications = publications;
        this.versions = versions;
    }

    record Pages(List<Page> geschreven, List<Version> versiesVanJou) {}

    record Page(
            String titel,
            String adres,
            String staat,
            Instant gepubliceerd,
            Instant gewijzigd,
            String bestand) {}

    record Version(
            String pagina,
            String titel,
            int nummer,
            Instant gemaakt,
            @Nullable String reden,
            String bestand) {}

    @Override
    public String name() {
        return "paginas";
    }

    @Override
    public Set<String> tables() {
        return Set.of("publication", "page_version");
    }

    @Override
    public Object of(Person person) {
        return new Pages(
                publications.keptOf(person.id()).stream().map(PageRecord::page).toList(),
                versions.madeBy(person.id()).stream().map(PageRecord::version).toList());
    }

    private static Page page(KeptPage page) {
        String state =
                switch (page.state()) {
                    case CURRENT -> "op de site";
                    case ARCHIVED -> "in het archief";
                    case WITHDRAWN, ERASED -> "weggehaald";
                };
        return new Page(page.title(), page.address(), state, page.publishedAt(), page.changedAt(), file(page));
    }

    private static Version version(Versions.Made made) {
        PageVersion version = made.version();
        return new Version(
                made.slug(), made.title(), version.number(), version.madeAt(), version.reason(), file(made));
    }

    @Override
    public Map<String, String> files(Person person) {
        Map<String, String> files = new TreeMap<>();
        publications.keptOf(person.id()).forEach(page -> files.put(file(page), page.markdown()));
        versions.madeBy(person.id())
                .forEach(made -> files.put(file(made), made.version().markdown()));
        return files;
    }

    /// As in its address.
    private static String file(KeptPage page) {
        return page.address().substring(1) + Addresses.AS_MARKDOWN;
    }

    private static String file(Versions.Made made) {
        return "versies/" + made.slug() + "/" + made.version().number() + Addresses.AS_MARKDOWN;
    }

    @Override
    public void forget(Person person, Texts texts) {
        switch (texts) {
            case STAY -> publications.keepWithoutAuthor(person.id());
            case GO -> publications.eraseAllOf(person.id());
        }
    }
}
