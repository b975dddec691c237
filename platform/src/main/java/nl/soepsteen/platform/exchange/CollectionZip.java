package nl.soepsteen.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.ListedPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.web.UnavailableException;
import org.springframework.stereotype.Component;

/// All current pages as files, for everybody. The work is bounded: few at once, and a limit to the time;
/// memory holds a few pages at a time.
@Component
public class CollectionZip {

    private static final int AT_ONCE = 6;
    private static final int TOGETHER = 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// Changes with the way the zip is made, so that nobody keeps an older one for the same.
    private static final String EDITION = "1";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Publications publications;
    private final Pictures pictures;
    private final Clock clock;

    CollectionZip(Publications publications, Pictures pictures, Clock clock) {
        this.publications = publications;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// All pages as they are now; the caller closes what it gets.
    ///
    /// @throws UnavailableException when as many zips as may are being written
    public Opened open() {
        if (!places.tryAcquire()) {
            throw new UnavailableException("%d zips are being written already".formatted(AT_ONCE));
        }
        try {
            return new Opened(publications.listed().stream()
                    .sorted(Comparator.comparing(CollectionZip::listedPath))
                    .toList());
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private static String listedPath(ListedPage page) {
        return path(page.slug(), Addresses.of(page.kind(), page.slug()));
    }

    /// Where a page lies in a zip: as in its address.
    static String path(KeptPage page) {
        return path(page.slug().value(), page.address());
    }

    private static String path(String slug, String address) {
        return address.substring(1, address.length() - slug.length()) + slug + IncomingFile.TEXT;
    }

    /// One zip, not yet written.
    public final class Opened implements AutoCloseable {

        private final List<ListedPage> pages;
        private boolean closed;

        private Opened(List<ListedPage> pages) {
            this.pages = pages;
        }

        /// Tells this zip from one with other pages; an HTTP entity tag.
        public String tag() {
            StringBuilder all = new StringBuilder(EDITION);
            for (ListedPage page : pages) {
                all.append('\n')
                        .append(listedPath(page))
                        .append(' ')
                        .append(page.id())
                        .append(' ')
                        .append(page.version())
                        .append(' ')
                        .append(page.changedAt());
            }
            return "\"" + Digest.of(all.toString()) + "\"";
        }

        /// Writes it.
        ///
        /// @param output stays open
        /// @throws UnavailableException when the reader takes too long; the file is then not whole
        public void writeTo(OutputStream output) throws IOException {
            Instant deadline = clock.instant().plus(LONGEST);
            PageZip zip = new PageZip(new UntilStream(output, deadline, clock), pictures, pictures::isPublic);
            zip.about(About.collection());
            for (int from = 0; from < pages.size(); from += TOGETHER) {
                write(pages.subList(from, Math.min(from + TOGETHER, pages.size())), zip);
            }
            zip.finish();
        }

        private void write(List<ListedPage> some, PageZip zip) throws IOException {
            Map<UUID, KeptPage> kept = publications
                    .current(some.stream().map(ListedPage::id).toList())
                    .stream()
                    .collect(Collectors.toMap(page -> page.subject().id(), Function.identity()));
            for (ListedPage listed : some) {
                KeptPage page = kept.get(listed.id());
                if (page != null) { // otherwise it was withdrawn a moment ago
                    zip.text(listedPath(listed), page.changedAt(), page.markdown());
                }
            }
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                places.release();
            }
        }
    }
}
