package nl.soepsteen.platform.discussion;

import java.util.stream.Stream;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.springframework.stereotype.Component;

/// Names the conversations that everybody can read, and the list of them.
@Component
class ConversationSitemap implements SitemapSource {

    private final Conversations conversations;

    ConversationSitemap(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Stream<SitemapEntry> entries() {
        return Stream.concat(
                Stream.of(new SitemapEntry(Conversation.ADDRESS, null)),
                conversations.all().stream()
                        .map(conversation -> new SitemapEntry(conversation.address(), conversation.spokeAt())));
    }
}
