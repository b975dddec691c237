package nl.soepsteen.platform.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.picture.Taken;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.WholeFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what a plan says: pictures first, because they take long; then all pages in one transaction, after
/// looking once more at how they are now.
@Component
class Doing {

    /// In one order for everybody, so that two people never wait for each other.
    private static final String HOLD_PAGES =
            "select slug from publication where slug in (:slugs) order by slug for update";

    private final Uploads uploads;
    private final Planner planner;
    private final WholeFiles wholeFiles;
    private final DocumentReader reader;
    private final Pictures pictures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Doing(
            Uploads uploads,
            Planner planner,
            WholeFiles wholeFiles,
            DocumentReader reader,
            Pictures pictures,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.planner = planner;
        this.wholeFiles = wholeFiles;
        this.reader = reader;
        this.pictures = pictures;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param plan of this upload, made just now
    /// @param publishes whether pages are on the site at once; otherwise they become drafts
    void carryOut(Upload upload, Plan plan, SignedIn person, boolean publishes, String reason) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        plan.pictures().forEach((name, file) -> taken.put(name, picture(name, file, person)));
        transaction.executeWithoutResult(_ -> {
            if (!uploads.hold(upload.id(), person.id())) {
                return; // The same form was at work on it.
            }
            Map<String, String> seen = upload.seen();
            if (!seen.isEmpty()) {
                jdbc.sql(HOLD_PAGES)
                        .param("slugs", seen.keySet())
                        .query(String.class)
                        .list();
            }
            Plan now = planner.plan(plan.steps().stream().map(Step::file).toList(), seen, person);
            List<ReportLine> report = new ArrayList<>();
            for (Step step : now.steps()) {
                if (step.fate() != Fate.PICTURE) {
                    report.add(carryOut(step, taken, person, publishes, reason));
                }
            }
            uploads.finish(upload.id(), report);
        });
    }

    /// A picture that this site gave its name to is here already, if its sender may see it.
    private Taken picture(String fileName, IncomingFile file, SignedIn person) {
        Optional<Picture> known = PicturePaths.name(fileName)
                .filter(name -> pictures.isPublic(name) || pictures.isFor(name, person))
                .flatMap(name -> pictures.find(name.id()));
        return known.isPresent() ? new Taken.Stored(known.get()) : pictures.take(file.bytes(), person.id());
    }

    private ReportLine carryOut(
            Step step, Map<String, Taken> taken, SignedIn person, boolean publishes, String reason) {
        if (!step.fate().isWork()) {
            boolean same = step.fate() == Fate.UNCHANGED;
            return undone(step, same ? "Deze pagina was al zo." : String.join(" ", step.remarks()));
        }
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String name : PictureLinks.in(step.markdown())) {
            Taken picture = taken.get(name); // null when it did not come along; perhaps it is on the site
            if (picture instanceof Taken.Refused refused) {
                return undone(step, "Het beeld %s kan niet mee. %s".formatted(name, refused.sentence()));
            }
            if (picture instanceof Taken.Stored stored) {
                addresses.put(name, stored.picture().address());
            }
        }
        String markdown = PictureLinks.with(addresses, step.markdown());
        return publishes ? publish(step, markdown, person, reason) : draft(step, markdown, person);
    }

    private ReportLine publish(Step step, String markdown, SignedIn person, String reason) {
        byte[] file = markdown.getBytes(StandardCharsets.UTF_8);
        return switch (reader.read(step.file().name(), file)) {
            case ReadResult.Refused refused ->
                undone(step, refused.problems().stream().map(Problem::inOneLine).collect(Collectors.joining(" ")));
            case ReadResult.Read(Document document) -> {
                boolean isNew = step.fate() == Fate.NEW;
                String address = wholeFiles.publish(document, markdown, isNew, person, reason);
                yield done(step, isNew ? "Staat op Soepsteen." : "De nieuwe tekst staat op Soepsteen.", address);
            }
        };
    }

    private ReportLine draft(Step step, String markdown, SignedIn person) {
        Optional<Draft> draft = wholeFiles.draft(markdown, step.page(), person);
        return draft.map(begun ->
                        done(step, "Staat klaar als concept. Kijk het na en verstuur het.", "/schrijven/" + begun.id()))
                .orElseGet(() -> undone(step, "Van deze pagina ligt al een tekst van jou bij de redactie."));
    }

    private static ReportLine done(Step step, String sentence, String address) {
        return new ReportLine(step.file().name(), title(step), true, sentence, address);
    }

    private static ReportLine undone(Step step, String sentence) {
        KeptPage page = step.page();
        String address = page == null ? "" : page.address();
        return new ReportLine(ZipPath.shown(step.file().path()), title(step), false, sentence, address);
    }

    private static String title(Step step) {
        Document document = step.document();
        return document == null ? "" : document.title();
    }
}
