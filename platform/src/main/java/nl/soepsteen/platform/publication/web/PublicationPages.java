package nl.soepsteen.platform.publication.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.render.Heading;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.web.PublicationPage.Citation;
import nl.soepsteen.platform.publication.web.PublicationPage.Link;
import nl.soepsteen.platform.publication.web.PublicationPage.Outcome;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a publication.
@Component
class PublicationPages {

    /// A text with fewer headings is overseen at a glance.
    private static final int CONTENTS_FROM = 3;

    /// Headings below this level would make the table of contents longer than some texts.
    private static final int CONTENTS_DEPTH = 2;

    private final Publications publications;
    private final Facts facts;
    private final Labels labels;

    PublicationPages(Publications publications, Facts facts, Labels labels) {
        this.publications = publications;
        this.facts = facts;
        this.labels = labels;
    }

    PublicationPage of(PublishedPage page) {
        Document document = page.document();
        List<Fact> first = facts.first(document);
        List<Fact> more = facts.more(document);
        return new PublicationPage(
                Addresses.of(document.kind(), document.slug().value()),
                document.kind() == Kind.ARTICLE ? "Artikel" : "Interventie",
                document.title(),
                document.summary(),
                document.invented(),
                document.topIdea(),
                outcome(document),
                first.isEmpty() ? more : first,
                first.isEmpty() ? List.of() : more,
                contents(page.body().headings()),
                page.body().html(),
                basedOn(document.basedOn()),
                citation(document.source()),
                Dutch.day(page.changedAt()));
    }

    private @Nullable Outcome outcome(Document document) {
        Slug outcome = document.outcome();
        if (outcome == null) {
            return null;
        }
        Slug reason = document.reasonStopped();
        return new Outcome(
                outcome.value(),
                labels.label(TermList.OUTCOMES, outcome).label(),
                document.adverse(),
                reason == null
                        ? null
                        : labels.label(TermList.REASONS_STOPPED, reason).label());
    }

    private static List<Heading> contents(List<Heading> headings) {
        List<Heading> shown = headings.stream()
                .filter(heading -> heading.level() <= CONTENTS_DEPTH)
                .toList();
        return shown.size() < CONTENTS_FROM ? List.of() : shown;
    }

    private @Nullable Link basedOn(@Nullable Slug slug) {
        return slug == null
                ? null
                : publications
                        .find(slug)
                        .map(base -> new Link(
                                base.document().title(),
                                Addresses.of(base.document().kind(), slug.value())))
                        .orElse(null);
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
