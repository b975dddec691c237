package nl.soepsteen.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Pages that were compressed before, found by what stands on them: a page that is asked for often is made anew each
/// time, so that it is never out of date, but compressed once. Safe for use by many threads.
final class CompressedPages {

    /// Room for some two thousand pages.
    private static final long MOST_BYTES = 16 * 1024 * 1024;

    private final PageCompression compression;
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, byte[] compressed) -> tag.length() + compressed.length)
            .build();

    CompressedPages(PageCompression compression) {
        this.compression = compression;
    }

    /// The page as one gzip member.
    ///
    /// @param tag a digest of the page's bytes that nobody can make two pages for
    byte[] of(String tag, byte[] page) {
        return kept.get(tag, _ -> compression.compress(page));
    }
}
