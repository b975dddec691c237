package nl.soepsteen.platform.discussion.web;

import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.TakingPart;
import org.jspecify.annotations.Nullable;

/// Where conversations are, and where one takes part. What is done lies three steps deep, so that no title
/// can become the same address.
final class Paths {

    static final String ALL = Conversation.ADDRESS;
    static final String NEW = TakingPart.ASK;
    static final String PREVIEW = ALL + "/voorbeeld";
    static final String NAMES = ALL + "/namen";
    static final String ONE = ALL + "/{number:\\d{1,18}}";
    static final String PAGE = ONE + "/{slug}";
    static final String POSTS = ONE + "/bijdragen";
    static final String NEWER = POSTS + "/nieuwer";
    static final String ADD = POSTS + "/nieuw";
    static final String POST = POSTS + "/{post:\\d{1,9}}";
    static final String STEWARD = ONE + "/beheer";

    private Paths() {}

    static String add(Conversation conversation) {
        return posts(conversation) + "/nieuw";
    }

    static String newer(Conversation conversation) {
        return posts(conversation) + "/nieuwer";
    }

    static String post(Conversation conversation, int post) {
        return posts(conversation) + "/" + post;
    }

    static String steward(Conversation conversation) {
        return ALL + "/" + conversation.number() + "/beheer";
    }

    private static String posts(Conversation conversation) {
        return ALL + "/" + conversation.number() + "/bijdragen";
    }

    /// Where one begins a conversation about something.
    static String begin(@Nullable About about) {
        return new QueryString()
                .with("over", about == null ? null : about.toString())
                .on(NEW);
    }
}
