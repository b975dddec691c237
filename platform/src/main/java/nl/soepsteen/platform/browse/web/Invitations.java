package nl.soepsteen.platform.browse.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.platform.browse.Gaps;
import nl.soepsteen.platform.browse.Shelf;
import nl.soepsteen.platform.browse.web.Wanted.Asked;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.TakingPart;

/// Puts what is missing into words.
final class Invitations {

    /// Nothing is asked for.
    static final Wanted NONE = new Wanted(List.of(), List.of(), TakingPart.ADDRESS);

    /// Terms that the sentence about the rest names before it counts.
    private static final int NAMED = 5;

    private Invitations() {}

    /// @param within "in Bospolder", "bij dit thema"
    /// @param gaps per list what is missing, in the order to show
    static Wanted of(String within, Map<Shelf, Gaps> gaps) {
        List<Asked> asked = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        gaps.forEach((shelf, missing) -> {
            missing.first().forEach(gap -> asked.add(asked(within, shelf, gap)));
            if (!missing.others().isEmpty()) {
                rest.add("Ook over %s staat hier nog niets.".formatted(named(shelf, missing.others())));
            }
        });
        return new Wanted(asked, rest, TakingPart.ADDRESS);
    }

    private static Asked asked(String within, Shelf shelf, Gaps.Gap gap) {
        String subject = Dutch.inSentence(gap.term().label());
        return new Asked(
                "Nog niets over %s %s.".formatted(subject, within),
                subject,
                gap.elsewhere() == 0 ? "" : shelf.address(gap.term().slug().value()));
    }

    private static String named(Shelf shelf, List<Term> terms) {
        // Naming all but one and then counting "one other" would be sillier than naming that one too.
        int named = terms.size() <= NAMED + 1 ? terms.size() : NAMED;
        List<String> words = new ArrayList<>();
        terms.subList(0, named).forEach(term -> words.add(Dutch.inSentence(term.label())));
        if (named < terms.size()) {
            words.add(ShelfTexts.others(shelf, terms.size() - named));
        }
        return Dutch.enumerate(words);
    }
}
