package nl.soepsteen.platform.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.index.Tally;

/// What nobody wrote about yet within some subject: the terms of a list that none of its real pages has. An invented
/// example fills no gap.
///
/// @param first the ones to ask for
/// @param others the rest
public record Gaps(List<Gap> first, List<Term> others) {

    /// Gaps asked for by name; a longer list reads as a reproach.
    static final int ASKED = 3;

    /// One gap.
    ///
    /// @param elsewhere how many real pages have the term, all of them about something else
    public record Gap(Term term, long elsewhere) {}

    /// Terms that others wrote about come first, most pages first: there a reader can be helped on at once. The rest
    /// stays in the order of the list.
    ///
    /// @param terms the list
    /// @param here the terms that real pages within the subject have
    /// @param everywhere the terms that any page has
    static Gaps of(List<Term> terms, Set<String> here, Map<String, Tally> everywhere) {
        List<Gap> all = terms.stream()
                .filter(term -> !here.contains(term.slug().value()))
                .map(term -> new Gap(term, elsewhere(term, everywhere)))
                .sorted(Comparator.comparingLong(Gap::elsewhere).reversed())
                .toList();
        int asked = Math.min(ASKED, all.size());
        return new Gaps(
                all.subList(0, asked),
                all.subList(asked, all.size()).stream().map(Gap::term).toList());
    }

    private static long elsewhere(Term term, Map<String, Tally> everywhere) {
        Tally tally = everywhere.get(term.slug().value());
        return tally == null ? 0 : tally.real();
    }
}
