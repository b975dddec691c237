package nl.soepsteen.platform.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.springframework.stereotype.Component;

/// Names the lists, and the pages of terms and places about which there is something that is not invented.
@Component
class BrowseSitemap implements SitemapSource {

    private final KnownTerms terms;
    private final Search search;

    BrowseSitemap(KnownTerms terms, Search search) {
        this.terms = terms;
        this.search = search;
    }

    @Override
    public Stream<SitemapEntry> entries() {
        return Stream.concat(Arrays.stream(Shelf.values()).flatMap(this::shelf), places())
                .map(path -> new SitemapEntry(path, null));
    }

    private Stream<String> shelf(Shelf shelf) {
        return Stream.concat(
                Stream.of(shelf.address()),
                terms.all(shelf).stream()
                        .filter(known -> !known.tally().onlyInvented())
                        .map(known -> shelf.address(known.term().slug().value())));
    }

    private Stream<String> places() {
        List<String> paths = new ArrayList<>();
        for (Facet facet : List.of(Facet.GEMEENTE, Facet.WIJK)) {
            search.tallies(facet).forEach((path, tally) -> {
                if (!tally.onlyInvented() && !path.equals(PlacePath.NATIONWIDE.value())) {
                    paths.add(BrowseAddress.PLACES + "/" + path);
                }
            });
        }
        return Stream.concat(Stream.of(BrowseAddress.PLACES), paths.stream().sorted());
    }
}
