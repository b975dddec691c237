package nl.soepsteen.platform.people;

import java.util.UUID;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The conversations that somebody began.
@Component
@Order(2)
class TalkWrittenBy implements WrittenBy {

    private static final int MOST = 50;

    private final Conversations conversations;

    TalkWrittenBy(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Written of(UUID person) {
        return new Written(
                "Gesprekken",
                conversations.openedBy(person, MOST).stream()
                        .map(conversation -> new Link(
                                conversation.title(),
                                conversation.address(),
                                Dutch.count(conversation.lastNumber(), "bijdrage", "bijdragen")))
                        .toList());
    }
}
