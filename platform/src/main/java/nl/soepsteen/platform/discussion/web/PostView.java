package nl.soepsteen.platform.discussion.web;

import java.util.List;
import nl.soepsteen.content.render.SafeHtml;
import org.jspecify.annotations.Nullable;

/// A contribution as one reader sees it.
///
/// @param number within its conversation
/// @param anchor its id on the page
/// @param link where it is, for good
/// @param address where things are done with it
/// @param kind "vraag", "ervaring", "tip" or "tegenspraak"
/// @param author the name of who wrote it
/// @param page address of the author's own page, or empty
/// @param answers whose reply it answers, and where that is; null when it answers what it stands below, or nobody
/// @param hats in which capacities they write
/// @param moment when, in words
/// @param time the same for machines
/// @param edited whether it had another text before
/// @param text what it says; null when that was taken away
/// @param gone why there is no text, in a sentence; empty when there is
/// @param state what only its author and those who look need to know; may be empty
/// @param answer whether it was accepted as the answer
/// @param reactions what others said without words, in a fixed order
/// @param may what this reader can do with it
public record PostView(
        int number,
        int root,
        String anchor,
        String link,
        String address,
        String subject,
        String kind,
        String author,
        String page,
        @Nullable Answered answers,
        List<String> hats,
        String moment,
        String time,
        boolean edited,
        @Nullable SafeHtml text,
        String gone,
        String state,
        boolean answer,
        List<ReactionView> reactions,
        May may) {

    /// Another reply that a reply answers.
    ///
    /// @param name of who wrote it
    public record Answered(String name, String link) {}

    /// What others said without words.
    ///
    /// @param label "nuttig" or "herkenbaar"
    /// @param mine whether this reader did
    public record ReactionView(String label, long count, boolean mine) {}

    /// What a reader can do.
    ///
    /// @param react say something without words
    /// @param reply say something below it
    /// @param change give it another text, or take it away
    /// @param putBack put back what they took away
    /// @param accept accept it as the answer, or no longer
    /// @param look let it through, or not
    public record May(boolean react, boolean reply, boolean change, boolean putBack, boolean accept, boolean look) {

        /// Whoever is not signed in: the way to a reply leads past signing in.
        static May onceSignedIn(boolean reply) {
            return new May(false, reply, false, false, false, false);
        }
    }

    /// Where one replies to it without a script.
    public String reply() {
        return adding() + "?op=" + number;
    }

    /// Where one quotes it without a script.
    public String quote() {
        return adding() + "?op=" + number + "&citeer=" + number;
    }

    private String adding() {
        return address.substring(0, address.lastIndexOf('/')) + "/nieuw";
    }

    /// Whether it replies to another.
    public boolean isReply() {
        return root != number;
    }
}
