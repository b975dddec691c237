package nl.soepsteen.platform.opendata;

import java.util.stream.Stream;
import nl.soepsteen.platform.web.SearchAddress;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The pages that every Soepsteen has.
@Component
@Order(0)
class FixedPages implements SitemapSource {

    @Override
    public Stream<SitemapEntry> entries() {
        return Stream.of("/", SearchAddress.PAGE, "/over", "/huisregels", "/privacy", "/toegankelijkheid")
                .map(path -> new SitemapEntry(path, null));
    }
}
