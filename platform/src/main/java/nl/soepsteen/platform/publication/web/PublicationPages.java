package nl.soepsteen.platform.publication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.render.Heading;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.web.ConversationLines;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.Families;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.SimilarPages;
import nl.soepsteen.platform.publication.web.PublicationPage.Citation;
import nl.soepsteen.platform.publication.web.PublicationPage.Link;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.Invented;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a publication.
@Component
class PublicationPages {

    /// A text with fewer headings is overseen at a glance.
    private static final int CONTENTS_FROM = 3;

    /// Headings below this level would make the table of contents longer than some texts.
    private static final int CONTENTS_DEPTH = 2;

    private final Families families;
    private final FamilyViews familyViews;
    private final SimilarPages similarPages;
    private final Facts facts;
    private final Outcomes outcomes;
    private final Labels labels;
    private final Writers writers;
    private final ConversationLines conversations;
    private final PublicAddress site;
    private final Clock clock;

    PublicationPages(
            Families families,
            FamilyViews familyViews,
            SimilarPages similarPages,
            Facts facts,
            Outcomes outcomes,
            Labels labels,
            Writers writers,
            ConversationLines conversations,
            PublicAddress site,
            Clock clock) {
        this.families = families;
        this.familyViews = familyViews;
        this.similarPages = similarPages;
        this.facts = facts;
        this.outcomes = outcomes;
        this.labels = labels;
        this.writers = writers;
        this.conversations = conversations;
        this.site = site;
        this.clock = clock;
    }

    PublicationPage of(PublishedPage page) {
        Document document = page.document();
        List<Fact> first = facts.first(document);
        List<Fact> more = facts.more(document);
        List<PublishedPage> relatives = families.relativesOf(document);
        Set<SubjectId> shown = relatives.stream().map(PublishedPage::subject).collect(Collectors.toSet());
        String address = Addresses.of(document.kind(), document.slug().value());
        String full = site.of(address);
        About about = new About(page.subject().kind(), page.subject().id().toString());
        @Nullable
        Link base = families.baseOf(document, relatives)
                .map(PublishedPage::document)
                .map(PublicationPages::link)
                .orElse(null);
        return new PublicationPage(
                address,
                document.kind() == Kind.ARTICLE ? "Artikel" : "Interventie",
                document.title(),
                document.summary(),
                document.invented(),
                document.topIdea(),
                outcomes.of(document),
                first.isEmpty() ? more : first,
                first.isEmpty() ? List.of() : more,
                facts.lessons(document),
                !document.terms(TermList.LEARNING_PATTERNS).isEmpty(),
                themes(document),
                contents(page.body().headings()),
                page.body().html(),
                base,
                familyViews.of(page, relatives),
                similarPages.to(page, shown),
                citation(document.source()),
                writers.of(page),
                page.archived(),
                Dutch.day(page.changedAt()),
                CitationLine.of(page, site.configured().isEmpty() ? "" : full, Dutch.date(clock.instant())),
                site.configured().isEmpty() ? null : share(document, full),
                page.archived() ? null : conversations.about(about),
                about.toString(),
                StructuredData.of(page, labels, full, site.of("/"), base == null ? null : site.of(base.address())));
    }

    /// A mail that says what it is about; every mail program makes one of such an address.
    private static String share(Document document, String address) {
        String subject = Invented.title(document.title(), document.invented());
        return "mailto:?subject=%s&body=%s".formatted(encoded(subject), encoded(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<Link> themes(Document document) {
        return labels.labels(TermList.THEMES, document.terms(TermList.THEMES)).stream()
                .map(theme -> new Link(theme.label(), BrowseAddress.THEMES + "/" + theme.value()))
                .toList();
    }

    private static List<Heading> contents(List<Heading> headings) {
        List<Heading> shown = headings.stream()
                .filter(heading -> heading.level() <= CONTENTS_DEPTH)
                .toList();
        return shown.size() < CONTENTS_FROM ? List.of() : shown;
    }

    private static Link link(Document base) {
        return new Link(base.title(), Addresses.of(base.kind(), base.slug().value()));
    }

    private static @Nullable Citation citation(@Nullable Source source) {
        return source == null
                ? null
                : new Citation(
                        source.title(),
                        Stream.of(source.author(), source.year())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")),
                        source.url());
    }
}
