package nl.soepsteen.platform.discussion;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import org.jspecify.annotations.Nullable;

/// What tests say on a running site.
///
/// @param members who can speak
record Talking(RunningSite site, Members members) {

    SignedIn signedIn(String name) {
        Person person = members.find(name);
        return new SignedIn(person.id(), person.name(), person.role());
    }

    /// A conversation that somebody began.
    Conversation begun(String name, PostKind kind, String title, String text) {
        return begun(name, null, kind, title, text);
    }

    Conversation begun(String name, @Nullable About about, PostKind kind, String title, String text) {
        Outcome.Placed placed = site.bean(Posts.class)
                .begin(signedIn(name), about, title, new Words(kind, text, UUID.randomUUID()), Set.of());
        return conversation(placed.conversation());
    }

    /// As it is now.
    Conversation conversation(long number) {
        return site.bean(Conversations.class).find(number).orElseThrow();
    }

    /// What somebody adds.
    ///
    /// @return its number
    int said(String name, Conversation conversation, @Nullable Integer to, PostKind kind, String text) {
        Outcome outcome =
                site.bean(Posts.class).add(signedIn(name), conversation, to, new Words(kind, text, UUID.randomUUID()));
        if (outcome instanceof Outcome.Placed placed) {
            return placed.number();
        }
        throw new AssertionError("Not placed: " + outcome);
    }

    Post post(Conversation conversation, int number) {
        return site.bean(PostList.class).find(conversation.id(), number).orElseThrow();
    }

    /// Opens the form and sends what somebody says.
    static HttpResponse<String> say(Visitor browser, Conversation conversation, String kind, String text)
            throws Exception {
        String address = "/gesprekken/" + conversation.number() + "/bijdragen/nieuw";
        browser.open(address);
        return browser.send(address, "soort", kind, "tekst", text);
    }
}
