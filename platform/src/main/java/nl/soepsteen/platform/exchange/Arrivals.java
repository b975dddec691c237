package nl.soepsteen.platform.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.publication.KindChangedException;
import nl.soepsteen.platform.publication.SlugTakenException;
import nl.soepsteen.platform.writing.Contributions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Takes in what people send: first kept and shown, then done once. No page is ever withdrawn by it.
@Service
public class Arrivals {

    /// Bytes of what somebody sends at once.
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    private static final int LONGEST_NAME = 200;

    private final OneByOne oneByOne = new OneByOne();
    private final Uploads uploads;
    private final Planner planner;
    private final Doing doing;
    private final Contributions contributions;

    Arrivals(Uploads uploads, Planner planner, Doing doing, Contributions contributions) {
        this.uploads = uploads;
        this.planner = planner;
        this.doing = doing;
        this.contributions = contributions;
    }

    /// What became of what somebody sent.
    public sealed interface Receipt {

        /// It is kept, to be looked at.
        record Kept(UUID id) implements Receipt {}

        /// Nothing of it can be taken in.
        ///
        /// @param sentence why, and what to do now, plain Dutch
        record Refused(HttpStatus status, String sentence) implements Receipt {}
    }

    /// What came of carrying it out.
    public enum Outcome {
        /// It is done, now or before.
        DONE,
        /// It tells who somebody is, and nobody said that it may; nothing changed.
        PERSONAL,
        /// Somebody changed the same pages at that moment; nothing changed.
        DISTURBED,
        /// Nobody knows of it (any more).
        GONE
    }

    /// Keeps what somebody sent: one Markdown file, or a zip of them with pictures.
    ///
    /// @param name of the file, as their computer calls it
    /// @param sent lies on disk: its bytes come into memory when it is its turn
    /// @throws nl.soepsteen.platform.web.UnavailableException when too many people send at once
    public Receipt receive(String name, InputStreamSource sent, SignedIn person) {
        String known = known(name);
        return oneByOne.take(() -> receive(known, bytes(sent), person));
    }

    private Receipt receive(String name, byte[] file, SignedIn person) {
        return switch (open(name, file)) {
            case Received.Refused(HttpStatus status, String sentence) -> new Receipt.Refused(status, sentence);
            case Received.Files(List<IncomingFile> files) -> {
                Map<String, String> seen = planner.plan(files, null, person).seen();
                yield new Receipt.Kept(uploads.keep(person.id(), name, file, seen));
            }
        };
    }

    private static byte[] bytes(InputStreamSource sent) {
        try (InputStream input = sent.getInputStream()) {
            return input.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received open(String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Received.Refused(HttpStatus.CONTENT_TOO_LARGE, tooLarge());
        }
        if (ZipReader.isZip(file)) {
            return new ZipReader(ZipReader.Limits.USUAL).read(file);
        }
        if (!IncomingFile.isText(name)) {
            return new Received.Refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Dit bestand kunnen we niet inladen. Kies een bestand dat eindigt op .md, of een zip met zulke"
                            + " bestanden.");
        }
        return new Received.Files(List.of(new IncomingFile(name, file, "")));
    }

    /// What is said of a file that is larger than [#MOST_BYTES].
    public static String tooLarge() {
        return "Dit bestand is groter dan %d MB. Verdeel het over een paar zips.".formatted(MOST_BYTES / (1024 * 1024));
    }

    /// Some browsers tell the folders on somebody's computer too: those are nobody's business.
    private static String known(String name) {
        String known = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return known.length() > LONGEST_NAME ? known.substring(known.length() - LONGEST_NAME) : known;
    }

    /// What would become of it; empty when it was done, or nobody knows of it (any more).
    public Optional<Preview> preview(UUID id, SignedIn person) {
        return oneByOne.take(() -> uploads.open(id, person.id()).map(upload -> {
            Plan plan = plan(upload, person);
            boolean publishes = contributions.mayPublish(person);
            return new Preview(id, upload.name(), Previews.of(plan), publishes, publishes && plan.isPersonal());
        }));
    }

    /// What was done; empty while it waits, or when nobody knows of it (any more).
    public Optional<List<ReportLine>> report(UUID id, SignedIn person) {
        return uploads.report(id, person.id());
    }

    /// Does what the preview shows. Doing it twice does it once.
    ///
    /// @param personalDataSeen whether they were warned of personal data, and want it all the same
    /// @param reason why pages change, in their words; may be empty
    public Outcome carryOut(UUID id, SignedIn person, boolean personalDataSeen, String reason) {
        return oneByOne.take(() -> {
            Optional<Upload> upload = uploads.open(id, person.id());
            if (upload.isEmpty()) {
                return report(id, person).isPresent() ? Outcome.DONE : Outcome.GONE;
            }
            Plan plan = plan(upload.get(), person);
            boolean publishes = contributions.mayPublish(person);
            if (publishes && plan.isPersonal() && !personalDataSeen) {
                return Outcome.PERSONAL;
            }
            try {
                doing.carryOut(upload.get(), plan, person, publishes, reason);
                return Outcome.DONE;
            } catch (ConcurrencyFailureException
                    | DataIntegrityViolationException
                    | DbActionExecutionException
                    | SlugTakenException
                    | KindChangedException e) {
                log.warn("Upload {} was disturbed", id, e);
                return Outcome.DISTURBED;
            }
        });
    }

    private Plan plan(Upload upload, SignedIn person) {
        return planner.plan(files(upload), upload.seen(), person);
    }

    /// It was read before, so it can be read again.
    private static List<IncomingFile> files(Upload upload) {
        return switch (open(upload.name(), upload.file())) {
            case Received.Files(List<IncomingFile> files) -> files;
            case Received.Refused _ -> List.of();
        };
    }
}
