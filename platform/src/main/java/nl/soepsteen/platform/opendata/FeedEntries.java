package nl.soepsteen.platform.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.opendata.Feed.Category;
import nl.soepsteen.platform.opendata.Feed.Entry;
import nl.soepsteen.platform.opendata.Feed.Link;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Invented;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes feed entries of pages.
@Component
public class FeedEntries {

    /// Who speaks where nobody else is named.
    public static final String SITE = "Soepsteen";

    private final PublishedPages published;
    private final Labels labels;

    FeedEntries(PublishedPages published, Labels labels) {
        this.published = published;
        this.labels = labels;
    }

    /// The entries of these hits, in their order. A page that was withdrawn since the index looked is left out.
    ///
    /// @param full makes a full address of a path
    List<Entry> of(List<Hit> hits, UnaryOperator<String> full) {
        return ofPages(hits.stream().map(hit -> SubjectId.parse(hit.id())).toList(), full);
    }

    /// The entries of these pages, in their order; of those that are current.
    ///
    /// @param full makes a full address of a path
    public List<Entry> ofPages(List<SubjectId> subjects, UnaryOperator<String> full) {
        Map<SubjectId, PublishedPage> pages = published.find(subjects).stream()
                .collect(Collectors.toMap(PublishedPage::subject, Function.identity()));
        return subjects.stream()
                .map(pages::get)
                .filter(Objects::nonNull)
                .map(page -> entry(page, full))
                .toList();
    }

    private Entry entry(PublishedPage page, UnaryOperator<String> full) {
        Document document = page.document();
        return new Entry(
                "urn:uuid:" + page.subject().id(),
                Invented.title(document.title(), document.invented()),
                document.summary(),
                full.apply(Addresses.of(document.kind(), document.slug().value())),
                true,
                page.publishedAt(),
                page.changedAt(),
                authors(document),
                categories(document, full),
                source(document.source()));
    }

    private static List<String> authors(Document document) {
        Source source = document.source();
        if (source != null && source.author() != null) {
            return List.of(source.author());
        }
        return document.organisations().isEmpty() ? List.of(SITE) : document.organisations();
    }

    private List<Category> categories(Document document, UnaryOperator<String> full) {
        List<Category> categories = new ArrayList<>();
        labels.labels(TermList.THEMES, document.terms(TermList.THEMES))
                .forEach(theme ->
                        categories.add(new Category(theme.value(), full.apply(BrowseAddress.THEMES), theme.label())));
        if (document.invented()) {
            categories.add(new Category("verzonnen-voorbeeld", null, Invented.MARK));
        }
        return categories;
    }

    private static @Nullable Link source(@Nullable Source source) {
        return source == null || source.url() == null ? null : new Link(source.url(), source.title());
    }
}
