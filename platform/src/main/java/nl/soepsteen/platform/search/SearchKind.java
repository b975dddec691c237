package nl.soepsteen.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.subject.SubjectId;

/// A kind of thing that can be found. The feature that owns such things makes a bean of this, and records
/// every change of one in the change log; the index then asks here what it looks like now.
///
/// A document that is no page (see [nl.soepsteen.index.Standing]) is found by searching, and counts nowhere
/// else: not in tallies, browse pages, feeds, exports, likenesses and suggested titles.
public interface SearchKind {

    /// The kind of its subjects, as in [SubjectId#kind()].
    String subject();

    /// The values it has in [Facet#KIND], each with the word that people read; at least one, in the order
    /// in which they are named. No other kind has the same.
    SequencedMap<String, String> values();

    /// Fingerprint of all that decides what a document looks like, besides the thing itself: when it
    /// changes, every index is rebuilt.
    String recipe();

    /// What these look like now; those that are not (or no longer) public are absent. Texts may change
    /// while an index asks, also on another node: read what is committed.
    List<IndexDocument> load(Collection<SubjectId> subjects);

    /// The path of a page.
    ///
    /// @param value in [Facet#KIND]
    /// @param slug as its document says
    String address(String value, String slug);

    /// Where a passage stands.
    ///
    /// @param address of the page
    /// @param anchor of the section it comes from
    default String passage(String address, String anchor) {
        return address + "#" + anchor;
    }

    /// What a card says of it, besides the lines that every card has when there is something to say: phase,
    /// for whom, where, when, what it rests on.
    default List<Line> lines() {
        return List.of();
    }

    /// One line on a card.
    ///
    /// @param name "Thema’s"
    /// @param facet of which it names the values
    record Line(String name, Facet facet) {}
}
