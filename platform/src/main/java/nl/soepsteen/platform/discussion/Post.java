package nl.soepsteen.platform.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contribution to a conversation as it is kept.
///
/// @param conversation where it stands
/// @param number within the conversation, from 1
/// @param root the number of what it stands below; its own otherwise
/// @param to the number of what it answers, which may be a reply itself; null when it stands on its own
/// @param toName whose reply it answers; empty when it answers what it stands below, or nobody
/// @param author who wrote it, or null when they are gone
/// @param name of the author as others see it; "voormalig lid" for who left
/// @param hats in which capacities the author writes, in words
/// @param markdown its text; only for who may see it
/// @param revision counts its texts, from 1
/// @param changedAt when it got this text
public record Post(
        UUID id,
        UUID conversation,
        int number,
        int root,
        @Nullable Integer to,
        String toName,
        @Nullable UUID author,
        String name,
        List<String> hats,
        PostKind kind,
        String markdown,
        int revision,
        PostState state,
        Instant madeAt,
        Instant changedAt) {

    /// The kind of its subject for those who report it.
    public static final String SUBJECT_KIND = "bijdrage";

    /// Characters of a text: some three pages.
    public static final int LONGEST = 20_000;

    /// What stands for the name of who left and let their texts stay.
    public static final String FORMER_MEMBER = "voormalig lid";

    public Post {
        hats = List.copyOf(hats);
    }

    /// Whether it replies to another.
    public boolean isReply() {
        return root != number;
    }

    /// Whether this person wrote it.
    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }
}
