package nl.soepsteen.platform.following;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A running site without pages, with people who talk and follow.
///
/// @param browsers by name
record FollowingSite(RunningSite site, Mailbox mailbox, Map<String, Visitor> browsers) implements AutoCloseable {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);

    static FollowingSite start(Path data) throws Exception {
        RunningSite site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        return new FollowingSite(site, new Mailbox(data), new HashMap<>());
    }

    Members members() {
        return new Members(site, mailbox);
    }

    JdbcClient jdbc() {
        return site.bean(JdbcClient.class);
    }

    <T> T bean(Class<T> type) {
        return site.bean(type);
    }

    /// Somebody who has been a member for a while, and whose contributions nobody looks at first.
    Visitor join(String name) throws Exception {
        Visitor visitor = members().join(name, Role.AMBASSADOR);
        jdbc().sql("update person set joined_at = joined_at - interval '60 days' where id = :id")
                .param("id", id(name))
                .update();
        browsers.put(name, visitor);
        return visitor;
    }

    Visitor browser(String name) {
        return Objects.requireNonNull(browsers.get(name));
    }

    UUID id(String name) {
        return members().find(name).id();
    }

    private SignedIn signedIn(String name) {
        Person person = members().find(name);
        return new SignedIn(person.id(), person.name(), person.role());
    }

    Conversation begun(String name, String title, String text) {
        return begun(name, null, PostKind.EXPERIENCE, title, text);
    }

    Conversation begun(String name, @Nullable About about, PostKind kind, String title, String text) {
        Outcome.Placed placed = bean(Posts.class)
                .begin(signedIn(name), about, title, new Words(kind, text, UUID.randomUUID()), Set.of());
        return bean(Conversations.class).find(placed.conversation()).orElseThrow();
    }

    /// @return what was added
    Post said(String name, Conversation conversation, @Nullable Integer to, String text) {
        Outcome outcome = bean(Posts.class)
                .add(signedIn(name), conversation, to, new Words(PostKind.TIP, text, UUID.randomUUID()));
        if (outcome instanceof Outcome.Placed placed) {
            return bean(PostList.class).find(conversation.id(), placed.number()).orElseThrow();
        }
        throw new AssertionError("Not placed: " + outcome);
    }

    void choose(String name, About subject, FollowState state) {
        bean(Follows.class).set(id(name), subject, state);
    }

    /// Waits until all that was said is told of.
    void told() throws Exception {
        await("all is told", () -> count("select count(*) from post_news") == 0);
    }

    /// Waits until all pages that changed are noted: what is noted later is news to who follows by then.
    void noted() throws Exception {
        await(
                "all pages are noted",
                () -> count("select count(*) from news_position where number < (select max(number) from changelog)")
                        == 0);
    }

    int count(String query) {
        return jdbc().sql(query).query(Integer.class).single();
    }

    static void await(String what, Callable<Boolean> reached) throws Exception {
        Instant deadline = Instant.now().plus(LONG_ENOUGH);
        while (!reached.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not in time: " + what);
            }
            Thread.sleep(50);
        }
    }

    /// The mails to somebody besides the one with which they signed in, once all that was left has gone out.
    List<MimeMessage> mails(String name) throws Exception {
        await("all mail went out", () -> count("select count(*) from mail where sent_at is null") == 0);
        List<MimeMessage> all = mailbox.to(Members.address(name));
        return all.subList(1, all.size());
    }

    /// One of the forms of a message.
    static String form(MimeMessage message, int number) throws Exception {
        return ((Multipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    static String text(MimeMessage message) throws Exception {
        return form(message, 0);
    }

    static String html(MimeMessage message) throws Exception {
        return form(message, 1);
    }

    /// The path of the link that ends such mail.
    static String leaving(MimeMessage message) throws Exception {
        String header = message.getHeader("List-Unsubscribe", null);
        return header.substring(header.indexOf("/afmelden/"), header.length() - 1);
    }

    @Override
    public void close() {
        site.close();
    }
}
