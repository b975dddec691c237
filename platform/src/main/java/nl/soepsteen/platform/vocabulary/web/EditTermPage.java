package nl.soepsteen.platform.vocabulary.web;

import java.util.List;
import nl.soepsteen.platform.vocabulary.Mistake;
import nl.soepsteen.platform.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/// One term, as an editor changes it.
///
/// @param title what it is called now
/// @param list what its list is called
/// @param address of this page
/// @param version that this page shows, to be sent along
/// @param typed what stands in the form
/// @param mistake why nothing was changed, or one without a sentence
/// @param latest what somebody else made of it meanwhile, or null
/// @param into the term that it is part of, or null
/// @param parts terms that were merged into it
/// @param targets terms it can be merged into, by slug; none when it must stay
/// @param removable whether it may be taken away
/// @param used how many pages carry it, in words
/// @param history what happened to it, the latest first
/// @param done what was just done, or empty
public record EditTermPage(
        String title,
        String list,
        String address,
        String version,
        Wording typed,
        Mistake mistake,
        @Nullable Wording latest,
        @Nullable WordLink into,
        List<WordLink> parts,
        List<Target> targets,
        boolean removable,
        String used,
        List<Entry> history,
        String done) {

    /// A term to merge into.
    public record Target(String slug, String label) {}

    /// How it was at some time.
    ///
    /// @param number of the change, 0 for how it came with the product
    /// @param what "andere woorden, door Fatima op 22 november 2026"
    /// @param wording what it was called then
    /// @param restorable whether it can be made so again
    public record Entry(String number, String what, Wording wording, boolean restorable) {}

    /// What is wrong that no field of the form is about; empty when nothing is.
    public String otherMistake() {
        return mistake.field().isEmpty() ? mistake.sentence() : "";
    }

    /// What is wrong with the term that was chosen to merge into; empty when nothing is.
    public String mistakeInto() {
        return mistake.field().equals(Mistake.INTO) ? mistake.sentence() : "";
    }
}
