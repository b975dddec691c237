package nl.soepsteen.platform.writing;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text that is being written.
///
/// @param author who writes it; nobody else sees it before it is sent
/// @param publication the page it changes, or null for a new one
/// @param base number of the version it changes, or null for a new page
/// @param fields what was typed
/// @param revision counts every save; who saves tells which one they saw
/// @param state how far it is
public record Draft(
        UUID id,
        UUID author,
        @Nullable UUID publication,
        @Nullable Integer base,
        Form form,
        Fields fields,
        int revision,
        State state,
        Instant changedAt) {

    /// How far a draft is.
    public enum State {
        /// Its author is writing.
        WRITING,
        /// It waits for an editor.
        SENT,
        /// An editor sent it back with a reason.
        RETURNED
    }

    /// The same, shown as another form shows it.
    public Draft shownAs(Form other) {
        return new Draft(id, author, publication, base, other, fields, revision, state, changedAt);
    }

    /// Whether it waits for an editor; until then its author changes nothing.
    public boolean isSent() {
        return state == State.SENT;
    }

    private static final Pattern TITLE_IN_FILE = Pattern.compile("(?m)^titel:(.{0,1000})");

    /// What was typed as a title, wherever it was typed; may be empty.
    String title() {
        String typed = fields.text("titel").strip();
        if (!typed.isEmpty() || form != Form.MARKDOWN) {
            return typed;
        }
        Matcher inFile = TITLE_IN_FILE.matcher(fields.text(FormFields.STORY));
        return inFile.find() ? unquoted(inFile.group(1).strip()) : "";
    }

    private static String unquoted(String typed) {
        boolean quoted = typed.length() > 1
                && (typed.startsWith("\"") || typed.startsWith("'"))
                && typed.charAt(0) == typed.charAt(typed.length() - 1);
        return quoted ? typed.substring(1, typed.length() - 1).strip() : typed;
    }

    /// What a list of drafts shows as its title.
    public String titleInList() {
        String title = title();
        return title.isEmpty() ? "Nog zonder titel" : title;
    }
}
