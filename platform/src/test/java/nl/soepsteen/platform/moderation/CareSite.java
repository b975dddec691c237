package nl.soepsteen.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A running site, people on it, and what they wrote.
///
/// @param site it runs until it is closed
/// @param members who have an account
record CareSite(RunningSite site, Members members) implements AutoCloseable {

    static CareSite start(Path data, String... settings) throws Exception {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "--soepsteen.voorbeelden=false";
        RunningSite site = RunningSite.start(data, all);
        return new CareSite(site, new Members(site, new Mailbox(data)));
    }

    Visitor join(String name, Role role) throws Exception {
        return members.join(name, role);
    }

    Visitor visitor() {
        return new Visitor(site);
    }

    /// A page that somebody wrote.
    SubjectId page(String author, String title) {
        return members.publish(author, title, "Bel Annie van nummer twaalf, dan komt het goed.");
    }

    static String address(String title) {
        return "/interventies/" + Slug.from(title);
    }

    int status(String address) throws Exception {
        return site.http().get(address).statusCode();
    }

    /// Reports something; what is said with it is in these fields.
    static HttpResponse<String> report(Visitor who, SubjectId what, String... fields) throws Exception {
        who.open("/meld?over=" + what);
        return who.send("/meld", with(fields, "over", what.toString()));
    }

    static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    /// Where the item about a thing is, for an editor who looks for it in the queue.
    static String inQueue(Visitor editor, String title) throws Exception {
        HttpResponse<String> queue = editor.open("/redactie/meldingen");
        Matcher link = Pattern.compile("<a href=\"(/redactie/meldingen/[0-9a-f-]{36})\">" + title + "</a>")
                .matcher(queue.body());
        assertThat(link.find()).as("%s is in the queue", title).isTrue();
        return link.group(1);
    }

    /// Decides, having looked.
    static HttpResponse<String> decide(Visitor editor, String item, String measure, String reason) throws Exception {
        String seen = hidden(editor.open(item), "gezien");
        return editor.send(item, "besluit", measure, "regel", "privacy", "reden", reason, "gezien", seen);
    }

    /// The value of a hidden field.
    static String hidden(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as("%s on %s", name, page.body()).isTrue();
        return field.group(1);
    }

    /// Where somebody can object against what was decided about them last.
    static String appeal(Visitor person) throws Exception {
        Matcher link = Pattern.compile("href=\"(/mijn/meldingen/[0-9a-f-]{36}/bezwaar)\"")
                .matcher(person.open("/mijn/meldingen").body());
        assertThat(link.find()).as("there is something to object against").isTrue();
        return link.group(1);
    }

    /// The objection that waits first, for an editor who looks.
    static String appealInQueue(Visitor editor) throws Exception {
        Matcher link = Pattern.compile("href=\"(/redactie/bezwaren/[0-9a-f-]{36})\"")
                .matcher(editor.open("/redactie/meldingen").body());
        assertThat(link.find()).as("an objection is in the queue").isTrue();
        return link.group(1);
    }

    /// How many mails somebody got so far; made, sent or not.
    int mails(String address) {
        return jdbc().sql("select count(*) from mail where recipient = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    /// The last of their mails, once it is there.
    String lastMail(String address) throws Exception {
        return members.mailbox()
                .await(address, mails(address))
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    /// What somebody who left is told, once it is there: it is the last that they get.
    String farewell(String name) throws Exception {
        List<MimeMessage> mails;
        do {
            Thread.sleep(50);
            mails = members.mailbox().to(Members.address(name));
        } while (!mails.getLast().getSubject().contains("is weg"));
        return mails.getLast().getContent().toString().replace("\r\n", "\n");
    }

    /// Somebody who left, and got their last mail, makes an account again.
    Visitor comesBack(String name) throws Exception {
        return members.signIn(name, members.mailbox().to(Members.address(name)).size() + 1);
    }

    JdbcClient jdbc() {
        return site.bean(JdbcClient.class);
    }

    /// Somebody says something that begins a conversation.
    UUID says(String name, String title, String text) {
        Person person = members.find(name);
        Outcome.Placed placed = site.bean(Posts.class)
                .begin(
                        new SignedIn(person.id(), person.name(), person.role()),
                        null,
                        title,
                        new Words(PostKind.EXPERIENCE, text, UUID.randomUUID()),
                        Set.of());
        return jdbc().sql("""
                        select post.id from post join conversation on conversation.id = post.conversation
                        where conversation.number = :conversation and post.number = :number""")
                .param("conversation", placed.conversation())
                .param("number", placed.number())
                .query(UUID.class)
                .single();
    }

    @Override
    public void close() {
        site.close();
    }
}
