package nl.soepsteen.platform.discussion.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.web.FormStamp;
import org.jspecify.annotations.Nullable;

/// The form in which somebody says something.
///
/// @param address where it is sent
/// @param stamp tells when the form was made; sending it twice with one text makes one contribution
/// @param kind that is chosen
/// @param text typed so far, or what is quoted
/// @param to number of the contribution replied to, or null
/// @param personal what in the text tells who somebody is; the form is sent again when it may stay
/// @param mistake what keeps it from being placed, may be empty
/// @param revision of the text that is changed, or 0 for a new contribution
/// @param button what it says
public record Compose(
        String address,
        FormStamp stamp,
        PostKind kind,
        String text,
        @Nullable Integer to,
        List<String> personal,
        String mistake,
        int revision,
        String button) {

    /// An empty one.
    static Compose empty(String address, FormStamp stamp, PostKind kind, @Nullable Integer to) {
        return new Compose(address, stamp, kind, "", to, List.of(), "", 0, "Plaats je bijdrage");
    }

    Compose with(String mistakeNow, List<String> personalNow) {
        return new Compose(address, stamp, kind, text, to, personalNow, mistakeNow, revision, button);
    }

    Compose saying(String newText) {
        return new Compose(address, stamp, kind, newText, to, personal, mistake, revision, button);
    }

    Compose button(String newButton) {
        return new Compose(address, stamp, kind, text, to, personal, mistake, revision, newButton);
    }

    Compose changing(int seen) {
        return new Compose(address, stamp, kind, text, to, personal, mistake, seen, button);
    }

    /// Whether this changes a contribution.
    public boolean changes() {
        return revision > 0;
    }

    /// The same form with what was said and replied to makes one contribution, however often it is sent.
    /// Who goes back in the browser and says something else with the same form says something else.
    UUID key() {
        return UUID.nameUUIDFromBytes((stamp.key() + "/" + to + "/" + text).getBytes(StandardCharsets.UTF_8));
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
