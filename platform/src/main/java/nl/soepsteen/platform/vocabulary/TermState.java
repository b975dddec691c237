package nl.soepsteen.platform.vocabulary;

import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.EditedTerm;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/// A term as it is at some moment, also one that was merged into another.
///
/// @param version number of its latest change, 0 when it never changed; who changes it tells which one they saw
/// @param shipped whether it came with the product
public record TermState(long version, boolean shipped, EditedTerm term) {

    static EditedTerm unchanged(TermList list, Term term) {
        return new EditedTerm(list, term.slug(), term.label(), term.note(), term.alsoKnownAs(), null, false);
    }

    /// Its words.
    public Wording wording() {
        return Wording.of(term);
    }

    /// Whether it is part of another term now.
    public boolean isMerged() {
        return term.mergedInto() != null;
    }

    EditedTerm with(Wording wording) {
        return new EditedTerm(
                term.list(),
                term.slug(),
                wording.label(),
                wording.note().isEmpty() ? null : wording.note(),
                wording.synonyms(),
                term.mergedInto(),
                false);
    }

    EditedTerm mergedInto(@Nullable Slug into) {
        return new EditedTerm(term.list(), term.slug(), term.label(), term.note(), term.alsoKnownAs(), into, false);
    }

    EditedTerm removed() {
        return new EditedTerm(term.list(), term.slug(), term.label(), term.note(), term.alsoKnownAs(), null, true);
    }
}
