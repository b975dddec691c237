package nl.soepsteen.platform.discussion.web;

import nl.soepsteen.platform.discussion.AboutSource.Described;
import org.jspecify.annotations.Nullable;

/// A page of its own to say something on.
///
/// @param heading of the page
/// @param back where one came from
/// @param backText what is there
/// @param about what a new conversation is about, or null
/// @param aboutKey the same as a parameter; empty for nothing in particular
/// @param title typed so far; null when this begins no conversation
/// @param titleMistake what is wrong with the title, may be empty
/// @param asked who is asked besides, in a sentence; may be empty
/// @param askedQuery the search that tells who, may be empty
/// @param replied what is replied to, or null
public record ComposePage(
        String heading,
        String back,
        String backText,
        @Nullable Described about,
        String aboutKey,
        @Nullable String title,
        String titleMistake,
        String asked,
        String askedQuery,
        @Nullable PostView replied,
        @Nullable String other,
        Compose compose) {

    /// Whether this begins a conversation.
    public boolean begins() {
        return title != null;
    }
}
