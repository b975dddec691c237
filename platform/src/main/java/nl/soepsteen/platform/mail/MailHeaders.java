package nl.soepsteen.platform.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What mail programs are told of a message besides who, what and when. Nothing in it can become a header of its
/// own: every part is of a form without line ends.
///
/// @param replyTo where answers go, or null: to nobody
/// @param inReplyTo id of the message that it answers, or null
/// @param references ids of the messages before it, the first one first; one that was never sent may stand for a
///     conversation, so that mail programs keep together what belongs together
/// @param list the list it belongs to (RFC 2919), lower-case letters and hyphens, or null
/// @param unsubscribe where one click ends such mail (RFC 2369, RFC 8058), or null
public record MailHeaders(
        @Nullable MailAddress replyTo,
        @Nullable UUID inReplyTo,
        List<UUID> references,
        @Nullable String list,
        @Nullable String unsubscribe) {

    /// Nothing else.
    public static final MailHeaders NONE = new MailHeaders(null, null, List.of(), null, null);

    private static final Pattern LIST = Pattern.compile("[a-z]([a-z-]{0,58}[a-z])?");

    /// What may stand between the brackets of the header: no space, no bracket, no comma, no line end.
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9/:._~?=&%+\\[\\]-]{1,900}");

    private static final int MOST_REFERENCES = 20;

    /// @throws IllegalArgumentException when the list or the address is not of that form, or there are more than 20
    ///     references
    public MailHeaders {
        references = List.copyOf(references);
        if (references.size() > MOST_REFERENCES) {
            throw new IllegalArgumentException("Too many references: " + references.size());
        }
        if (list != null && !LIST.matcher(list).matches()) {
            throw new IllegalArgumentException("Not the name of a list: " + list);
        }
        if (unsubscribe != null && !ADDRESS.matcher(unsubscribe).matches()) {
            throw new IllegalArgumentException("Not an address for a header: " + unsubscribe);
        }
    }

    /// The same for a message of a list that one leaves at an address.
    public MailHeaders ofList(String name, String leavingAt) {
        return new MailHeaders(replyTo, inReplyTo, references, name, leavingAt);
    }

    /// The same for a message that belongs to what these messages belong to; it answers the last of them.
    public MailHeaders after(UUID... before) {
        return new MailHeaders(
                replyTo, before.length == 0 ? null : before[before.length - 1], List.of(before), list, unsubscribe);
    }

    /// The same for a message to which answers go there.
    public MailHeaders answeredTo(MailAddress address) {
        return new MailHeaders(address, inReplyTo, references, list, unsubscribe);
    }

    /// The form in which it is kept: a line for every part.
    String kept() {
        List<String> lines = new ArrayList<>();
        add(lines, "reply-to", replyTo);
        add(lines, "in-reply-to", inReplyTo);
        if (!references.isEmpty()) {
            lines.add("references "
                    + String.join(" ", references.stream().map(UUID::toString).toList()));
        }
        add(lines, "list", list);
        add(lines, "unsubscribe", unsubscribe);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.add(name + " " + value);
        }
    }

    /// Reads what [#kept()] wrote.
    ///
    /// @throws IllegalArgumentException when it is not of that form
    static MailHeaders read(String kept) {
        Map<String, String> parts = new HashMap<>();
        for (String line : kept.isEmpty() ? new String[0] : kept.split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space < 1 || parts.put(line.substring(0, space), line.substring(space + 1)) != null) {
                throw new IllegalArgumentException("Not headers as they are kept: " + kept);
            }
        }
        @Nullable String replyTo = parts.remove("reply-to");
        @Nullable String inReplyTo = parts.remove("in-reply-to");
        @Nullable String references = parts.remove("references");
        MailHeaders headers = new MailHeaders(
                replyTo == null ? null : MailAddress.stored(replyTo),
                inReplyTo == null ? null : UUID.fromString(inReplyTo),
                references == null
                        ? List.of()
                        : Arrays.stream(references.split(" ", -1))
                                .map(UUID::fromString)
                                .toList(),
                parts.remove("list"),
                parts.remove("unsubscribe"));
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("Unknown headers: " + parts.keySet());
        }
        return headers;
    }
}
