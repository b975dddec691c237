package nl.soepsteen.platform.browse.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.browse.Gaps;
import nl.soepsteen.platform.browse.KnownTerms;
import nl.soepsteen.platform.browse.KnownTerms.KnownTerm;
import nl.soepsteen.platform.browse.Overview;
import nl.soepsteen.platform.browse.Overviews;
import nl.soepsteen.platform.browse.Shelf;
import nl.soepsteen.platform.browse.ThemeAbout;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.web.ConversationLines;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;
import nl.soepsteen.platform.web.TakingPart;
import org.springframework.stereotype.Component;

/// Makes the pages of themes, topics and target groups.
@Component
class TermPages {

    private final KnownTerms terms;
    private final Overviews overviews;
    private final FindingsOf findings;
    private final ConversationLines conversations;

    TermPages(KnownTerms terms, Overviews overviews, FindingsOf findings, ConversationLines conversations) {
        this.terms = terms;
        this.overviews = overviews;
        this.findings = findings;
        this.conversations = conversations;
    }

    TermPage page(Shelf shelf, Term term) {
        String slug = term.slug().value();
        String note = Objects.requireNonNullElse(term.note(), "");
        Overview overview = overviews.of(shelf.facet(), slug);
        return new TermPage(
                shelf.address(slug),
                ShelfTexts.singular(shelf),
                term.label(),
                note,
                Dutch.enumerate(term.alsoKnownAs()),
                description(term.label(), note, overview),
                List.of(HOME, new Link(ShelfTexts.plural(shelf), shelf.address())),
                new Link(
                        term.label(),
                        SearchAddress.all().withWords(term.label()).toString()),
                TakingPart.ADDRESS,
                ShelfTexts.nothing(shelf),
                overview.total() == 0 ? null : found(shelf, term, overview),
                shelf == Shelf.THEMES ? conversations.about(new About(ThemeAbout.KIND, slug)) : null,
                overview.real());
    }

    TermListPage list(Shelf shelf) {
        Stream<KnownTerm> known = terms.all(shelf).stream();
        // Themes have an order of their own; longer lists are looked through by name.
        Stream<KnownTerm> ordered = shelf == Shelf.THEMES
                ? known
                : known.sorted(Comparator.comparing(term -> term.term().label(), Dutch.alphabetical()));
        return new TermListPage(
                shelf.address(),
                ShelfTexts.plural(shelf),
                ShelfTexts.lead(shelf),
                ordered.map(term -> counted(shelf, term)).toList(),
                otherLists(shelf));
    }

    UnknownPage unknown(Shelf shelf, String typed) {
        return new UnknownPage(
                ShelfTexts.unknown(shelf),
                Words.of(typed),
                terms.nearest(shelf, typed).stream()
                        .map(term ->
                                new Link(term.label(), shelf.address(term.slug().value())))
                        .toList(),
                new Link("Alle " + Dutch.inSentence(ShelfTexts.plural(shelf)), shelf.address()));
    }

    static final Link HOME = new Link("Home", "/");

    private Findings found(Shelf shelf, Term term, Overview overview) {
        SearchAddress subject =
                SearchAddress.all().with(shelf.facet(), term.slug().value());
        List<Facet> related = Stream.of(Facet.THEME, Facet.TOPIC, Facet.TARGET_GROUP, Facet.GEMEENTE)
                .filter(facet -> facet != shelf.facet())
                .toList();
        Shelf wanted = shelf == Shelf.TARGET_GROUPS ? Shelf.THEMES : Shelf.TARGET_GROUPS;
        Map<Shelf, Gaps> gaps = new LinkedHashMap<>();
        gaps.put(wanted, terms.gaps(wanted, overview.tried(wanted)));
        return findings.of(overview, subject, related, Invitations.of(ShelfTexts.within(shelf, term.label()), gaps));
    }

    private static Counted counted(Shelf shelf, KnownTerm known) {
        Term term = known.term();
        String note = term.note();
        String also = Dutch.enumerate(term.alsoKnownAs());
        return new Counted(
                term.label(),
                note != null ? note : also.isEmpty() ? "" : "Ook wel: " + also,
                FindingsOf.pages(known.tally().all()),
                shelf.address(term.slug().value()),
                false);
    }

    private static String description(String label, String note, Overview overview) {
        String subject = note.isEmpty() ? label : label + ": " + note;
        return overview.total() == 0
                ? "%s. Hierover staat nog niets.".formatted(subject)
                : "%s. %s over wat lukte en wat niet.".formatted(subject, FindingsOf.pages(overview.total()));
    }

    private static List<Link> otherLists(Shelf shelf) {
        return Arrays.stream(Shelf.values())
                .filter(other -> other != shelf)
                .map(other -> new Link(ShelfTexts.plural(other), other.address()))
                .toList();
    }
}
