package nl.soepsteen.platform.following;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.following.Followables.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody follows, what they have seen of the news, and what they get by mail.
@Component
class FollowRecord implements PersonalRecord {

    private static final String READ = """
            select conversation.number as place, conversation_read.number
            from conversation_read join conversation on conversation.id = conversation_read.conversation
            where person = :person order by 1""";

    private static final String ITEMS =
            "select item, read_at from item_read where person = :person order by read_at, item";

    private static final String AT_ONCE = """
            select conversation.number as place, post.number, at_once.at
            from at_once join post on post.id = at_once.post join conversation on conversation.id = post.conversation
            where person = :person order by at_once.at""";

    private static final String DIGESTS =
            "select until from digest where person = :person and mail is not null order by until";

    private static final String LINKS =
            "select kind, made_at from leaving_link where person = :person order by made_at";

    private final JdbcClient jdbc;
    private final Follows follows;
    private final Followables followables;
    private final MailChoices choices;

    FollowRecord(JdbcClient jdbc, Follows follows, Followables followables, MailChoices choices) {
        this.jdbc = jdbc;
        this.follows = follows;
        this.followables = followables;
        this.choices = choices;
    }

    record All(
            List<Chosen> volgt,
            Choice post,
            List<Read> gelezen,
            List<Item> gezien,
            List<AtOnce> meteen,
            List<Instant> overzichten,
            List<Link> afmeldlinks) {}

    record Chosen(String wat, String keuze) {}

    record Choice(String overzicht, boolean vermeldingen, boolean antwoorden) {}

    record Read(String gesprek, int tot) {}

    record Item(String wat, Instant gezien) {}

    record AtOnce(String bijdrage, Instant gemaild) {}

    record Link(String soort, Instant gemaakt) {}

    @Override
    public String name() {
        return "volgen";
    }

    @Override
    public Set<String> tables() {
        return Set.of("follow", "conversation_read", "item_read", "reader", "at_once", "digest", "leaving_link");
    }

    @Override
    public Object of(Person person) {
        List<Follows.Follow> all = follows.all(person.id());
        Map<About, Named> names =
                followables.names(all.stream().map(Follows.Follow::subject).collect(Collectors.toSet()));
        MailChoice choice = choices.of(person.id());
        return new All(
                all.stream()
                        .map(follow -> new Chosen(
                                names.containsKey(follow.subject())
                                        ? names.get(follow.subject()).title()
                                        : follow.subject().toString(),
                                follow.state().word()))
                        .toList(),
                new Choice(choice.rhythm().word(), choice.mentions(), choice.replies()),
                jdbc.sql(READ)
                        .param("person", person.id())
                        .query((row, _) -> new Read(address(row.getLong("place")), row.getInt("number")))
                        .list(),
                jdbc.sql(ITEMS)
                        .param("person", person.id())
                        .query((row, _) -> new Item(
                                row.getString("item"),
                                row.getTimestamp("read_at").toInstant()))
                        .list(),
                jdbc.sql(AT_ONCE)
                        .param("person", person.id())
                        .query((row, _) -> new AtOnce(
                                address(row.getLong("place")) + "?bijdrage=" + row.getInt("number"),
                                row.getTimestamp("at").toInstant()))
                        .list(),
                jdbc.sql(DIGESTS)
                        .param("person", person.id())
                        .query((row, _) -> row.getTimestamp("until").toInstant())
                        .list(),
                jdbc.sql(LINKS)
                        .param("person", person.id())
                        .query((row, _) -> new Link(
                                MailKind.valueOf(row.getString("kind")).word(),
                                row.getTimestamp("made_at").toInstant()))
                        .list());
    }

    private static String address(long conversation) {
        return Conversation.ADDRESS + "/" + conversation;
    }

    /// The database takes it away with the person; what others follow of them goes here.
    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql("delete from follow where subject = :subject")
                .param("subject", Followables.person(person.id()).toString())
                .update();
    }
}
