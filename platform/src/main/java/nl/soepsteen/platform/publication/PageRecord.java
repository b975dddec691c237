package nl.soepsteen.platform.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import nl.soepsteen.platform.changelog.ChangeLog;
import nl.soepsteen.platform.picture.PagePictures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pages that somebody wrote, and every text that they made of any page.
@Component
class PageRecord implements PersonalRecord {

    private final PublicationRepository repository;
    private final Versions versions;
    private final OldSlugs oldSlugs;
    private final PagePictures pictures;
    private final ChangeLog changeLog;
    private final Clock clock;

    PageRecord(
            PublicationRepository repository,
            Versions versions,
            OldSlugs oldSlugs,
            PagePictures pictures,
            ChangeLog changeLog,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.oldSlugs = oldSlugs;
        this.pictures = pictures;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    record Pages(List<Page> geschreven, List<Version> versiesVanJou, List<Rename> hernoemd) {}

    record Rename(String oudAdres, Instant gedaan) {}

    record Page(String titel, String adres, String staat, Instant gepubliceerd, Instant gewijzigd, String bestand) {}

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
        return Set.of("publication", "page_version", "slug_redirect");
    }

    @Override
    public Object of(Person person) {
        return new Pages(
                writtenBy(person).stream().map(PageRecord::page).toList(),
                versions.madeBy(person.id()).stream().map(PageRecord::version).toList(),
                oldSlugs.by(person.id()).stream()
                        .map(renamed -> new Rename(renamed.was(), renamed.at()))
                        .toList());
    }

    private List<KeptPage> writtenBy(Person person) {
        return pages(person).stream().map(Publication::kept).toList();
    }

    private List<Publication> pages(Person person) {
        return repository.findByAuthorOrderByCreatedAtDesc(person.id());
    }

    private static Page page(KeptPage page) {
        String state = switch (page.state()) {
            case CURRENT -> "op de site";
            case ARCHIVED -> "in het archief";
            case WITHDRAWN, EXAMPLE_REMOVED, ERASED -> "weggehaald";
        };
        return new Page(page.title(), page.address(), state, page.publishedAt(), page.changedAt(), file(page));
    }

    private static Version version(Versions.Made made) {
        PageVersion version = made.version();
        return new Version(made.slug(), made.title(), version.number(), version.madeAt(), version.reason(), file(made));
    }

    @Override
    public Map<String, Supplier<byte[]>> files(Person person) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        writtenBy(person).forEach(page -> files.put(file(page), PersonalRecord.text(page.markdown())));
        versions.madeBy(person.id())
                .forEach(made -> files.put(file(made), () -> text(made).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /// One in memory at a time. A page that is erased meanwhile has no texts any more.
    private String text(Versions.Made made) {
        return versions.text(made.page(), made.version().number()).orElse("");
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
        pages(person).forEach(texts == Texts.STAY ? this::keepWithoutAuthor : this::erase);
        versions.loseMaker(person.id());
    }

    private void keepWithoutAuthor(Publication page) {
        page.loseAuthor();
        repository.save(page);
    }

    /// From the site, and with all texts it ever had from the database. The address goes on answering that something
    /// was there.
    private void erase(Publication page) {
        page.erase(clock.instant().truncatedTo(ChronoUnit.MICROS));
        versions.erase(page.id());
        pictures.note(page.id(), "", null);
        changeLog.changed(repository.save(page).subject());
    }
}
