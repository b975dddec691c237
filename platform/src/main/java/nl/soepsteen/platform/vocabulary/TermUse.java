package nl.soepsteen.platform.vocabulary;

import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;

/// What pages do with terms. Whoever keeps pages implements it.
public interface TermUse {

    /// How many public pages carry each term; those that none carries are absent.
    Map<TermList, Map<Slug, Integer>> counts();

    /// Whether a public page carries a term, with certainty until the running transaction ends: nobody publishes
    /// meanwhile.
    boolean isCarried(TermList list, Slug slug);

    /// Notes in the running transaction that pages which carry one of these terms read otherwise from now on, also
    /// for who indexes them. May note pages too many, never too few.
    ///
    /// @param written slugs as they stand in documents
    void renewed(TermList list, Set<Slug> written);
}
