package nl.soepsteen.platform.discussion.web;

import nl.soepsteen.platform.discussion.AboutSource.Described;
import org.jspecify.annotations.Nullable;

/// A conversation in a list.
///
/// @param status "Vraag met antwoord", "Gesloten" and so on; may be empty
/// @param count "12 bijdragen"
/// @param spoke the day of the last contribution
/// @param about what it is about, or null
public record ConversationLine(
        String title,
        String address,
        String status,
        String count,
        String spoke,
        @Nullable Described about) {}
