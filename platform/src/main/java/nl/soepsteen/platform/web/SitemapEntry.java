package nl.soepsteen.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One page in the sitemap.
///
/// @param path from the site's root, percent-encoded where needed, such as `/themas/verbondenheid`
/// @param changed when what it shows last changed, or null when nobody knows
public record SitemapEntry(String path, @Nullable Instant changed) {}
