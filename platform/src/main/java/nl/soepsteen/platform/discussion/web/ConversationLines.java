package nl.soepsteen.platform.discussion.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Makes lists of conversations, also for the pages of what they are about.
@Component
public class ConversationLines {

    /// On a page about something else; more are a click away.
    private static final int FEW = 5;

    private final Conversations conversations;
    private final Abouts abouts;

    ConversationLines(Conversations conversations, Abouts abouts) {
        this.conversations = conversations;
        this.abouts = abouts;
    }

    /// The conversations about something, for its own page.
    ///
    /// @param lines the latest few
    /// @param more "Alle 12 gesprekken", or empty when these are all
    /// @param all where they are
    /// @param begin where one begins another
    public record Talk(List<ConversationLine> lines, String more, String all, String begin) {}

    /// What people talk about on the page of something.
    public Talk about(About about) {
        List<Conversation> found = conversations.about(about, FEW);
        long count = found.size() < FEW ? found.size() : conversations.count(about);
        return new Talk(
                found.stream().map(conversation -> line(conversation, Map.of())).toList(),
                count > FEW ? "Alle %s gesprekken".formatted(Dutch.number(count)) : "",
                Paths.ALL + "?over=" + about,
                Paths.begin(about));
    }

    /// Lines that say what each is about.
    List<ConversationLine> of(List<Conversation> found) {
        Map<About, Described> described = abouts.describe(found.stream()
                .map(Conversation::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(conversation -> line(conversation, described)).toList();
    }

    private static ConversationLine line(Conversation conversation, Map<About, Described> described) {
        About about = conversation.about();
        return new ConversationLine(
                conversation.title(),
                conversation.address(),
                ConversationPages.status(conversation),
                Dutch.count(conversation.lastNumber(), "bijdrage", "bijdragen"),
                Dutch.day(conversation.spokeAt()),
                about == null ? null : described.get(about));
    }
}
