package nl.soepsteen.platform.web;

import java.util.stream.Stream;

/// Tells search engines which pages a feature has. Each feature with pages of its own makes a bean of this; what is not
/// named here may still be found through links.
public interface SitemapSource {

    /// The pages worth finding, in an order that stays the same while nothing changes. Never a page that is `noindex`.
    Stream<SitemapEntry> entries();
}
