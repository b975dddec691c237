package nl.soepsteen.platform.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.springframework.stereotype.Component;

/// Every intervention and article that is real, newest first.
@Component
class PublicationSitemap implements SitemapSource {

    private final AllHits all;
    private final PublishedPages published;
    private final SearchKinds kinds;

    PublicationSitemap(AllHits all, PublishedPages published, SearchKinds kinds) {
        this.all = all;
        this.published = published;
        this.kinds = kinds;
    }

    @Override
    public Stream<SitemapEntry> entries() {
        return all.answers(SearchQuestion.newest(SearchRequest.MAX_SIZE))
                .flatMap(answer -> entries(
                        answer.hits().stream().filter(hit -> !hit.invented()).toList()));
    }

    private Stream<SitemapEntry> entries(List<Hit> hits) {
        Map<SubjectId, Instant> changes =
                published.changes(hits.stream().map(PublicationSitemap::subject).toList());
        return hits.stream()
                .filter(hit -> changes.containsKey(subject(hit)))
                .map(hit -> new SitemapEntry(kinds.address(hit), changes.get(subject(hit))));
    }

    private static SubjectId subject(Hit hit) {
        return SubjectId.parse(hit.id());
    }
}
