package nl.soepsteen.platform.opendata;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import nl.soepsteen.index.Position;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The pages worth finding (sitemaps.org): one file, or a list of files once one cannot hold them.
@Component
public class Sitemap {

    /// Where the whole is, or the list of its parts.
    public static final String ADDRESS = "/sitemap.xml";

    /// Where part 1 is, with `1` for the number.
    public static final String PART = "/sitemap-%d.xml";

    private final List<SitemapSource> sources;
    private final Search search;
    private final int most;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made made;

    /// @param most pages in one file, at most 50,000
    Sitemap(List<SitemapSource> sources, Search search, @Value("${soepsteen.sitemap.most:50000}") int most) {
        this.sources = List.copyOf(sources);
        this.search = search;
        this.most = most;
    }

    /// The whole, or the list of its parts.
    ///
    /// @param full makes a full address of a path
    public byte[] whole(UnaryOperator<String> full) {
        List<SitemapEntry> pages = pages();
        return pages.size() <= most ? SitemapXml.pages(pages, full) : SitemapXml.parts(parts(pages), full);
    }

    /// One part, or empty when there is none with this number.
    ///
    /// @param number from 1
    public Optional<byte[]> part(int number, UnaryOperator<String> full) {
        List<SitemapEntry> pages = pages();
        if (pages.size() <= most || number < 1 || number > parts(pages)) {
            return Optional.empty();
        }
        int from = (number - 1) * most;
        return Optional.of(SitemapXml.pages(pages.subList(from, Math.min(from + most, pages.size())), full));
    }

    private int parts(List<SitemapEntry> pages) {
        return Math.ceilDiv(pages.size(), most);
    }

    /// Walking through everything is work: it is done once per change, and by one thread while others get what was.
    private List<SitemapEntry> pages() {
        Position now = search.answer(SearchQuestion.newest(1)).position();
        @Nullable Made last = made;
        if (last != null && (last.position().equals(now) || making.isLocked())) {
            return last.pages();
        }
        making.lock();
        try {
            last = made;
            if (last == null || !last.position().equals(now)) {
                last = new Made(
                        now, sources.stream().flatMap(SitemapSource::entries).toList());
                made = last;
            }
            return last.pages();
        } finally {
            making.unlock();
        }
    }

    /// @param position of the index when the pages were gathered
    private record Made(Position position, List<SitemapEntry> pages) {}
}
