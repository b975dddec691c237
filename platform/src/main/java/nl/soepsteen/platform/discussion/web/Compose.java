package nl.soepsteen.platform.discussion.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import org.jspecify.annotations.Nullable;

/// The form in which somebody says something.
///
/// @param address where it is sent
/// @param key so that sending it twice makes one contribution
/// @param kind that is chosen
/// @param text typed so far, or what is quoted
/// @param to number of the contribution replied to, or null
/// @param personal what in the text tells who somebody is; the form is sent again when it may stay
/// @param mistake what keeps it from being placed, may be empty
/// @param revision of the text that is changed, or 0 for a new contribution
/// @param button what it says
public record Compose(
        String address,
        UUID key,
        PostKind kind,
        String text,
        @Nullable Integer to,
        List<String> personal,
        String mistake,
        int revision,
        String button) {

    /// An empty one.
    static Compose empty(String address, PostKind kind, @Nullable Integer to) {
        return new Compose(address, UUID.randomUUID(), kind, "", to, List.of(), "", 0, "Plaats je bijdrage");
    }

    Compose with(String mistakeNow, List<String> personalNow) {
        return new Compose(address, key, kind, text, to, personalNow, mistakeNow, revision, button);
    }

    Compose saying(String newText) {
        return new Compose(address, key, kind, newText, to, personal, mistake, revision, button);
    }

    Compose button(String newButton) {
        return new Compose(address, key, kind, text, to, personal, mistake, revision, newButton);
    }

    Compose changing(int seen) {
        return new Compose(address, key, kind, text, to, personal, mistake, seen, button);
    }

    /// Whether this changes a contribution.
    public boolean changes() {
        return revision > 0;
    }

    /// The kinds to choose from.
    public List<PostKind> kinds() {
        return Arrays.asList(PostKind.values());
    }

    /// Characters that fit.
    public int longest() {
        return Post.LONGEST;
    }
}
