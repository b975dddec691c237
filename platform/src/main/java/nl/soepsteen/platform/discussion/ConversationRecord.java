package nl.soepsteen.platform.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody said in conversations, and what they thought of what others said.
@Component
class ConversationRecord implements PersonalRecord {

    private static final String SAID = """
            select conversation.id as conversation, conversation.title, conversation.number as place, post.id, post.number,
                   post.markdown, post.state, post.made_at
            from post join conversation on conversation.id = post.conversation
            where post.author = :person order by post.made_at""";

    private static final String REACTIONS = """
            select conversation.number as place, post.number, post_reaction.kind
            from post_reaction join post on post.id = post_reaction.post
                 join conversation on conversation.id = post.conversation
            where post_reaction.person = :person order by 1, 2, 3""";

    private static final String STEPS = """
            select conversation.number as place, step, reason, at
            from conversation_step join conversation on conversation.id = conversation_step.conversation
            where by_person = :person order by conversation_step.id""";

    private static final String ASKED = """
            select conversation.number as place from conversation_asked
            join conversation on conversation.id = conversation_asked.conversation where person = :person order by 1""";

    private static final String MENTIONED = """
            select conversation.number as place, post.number from post_mention join post on post.id = post_mention.post
            join conversation on conversation.id = post.conversation
            where post_mention.person = :person and post.state = 'PUBLIC' order by 1, 2""";

    private final JdbcClient jdbc;

    ConversationRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record All(
            List<Said> bijdragen,
            List<Liked> reacties,
            List<Step> besluiten,
            List<String> gevraagd,
            List<String> genoemd) {}

    record Said(String gesprek, String adres, String tekst, List<String> eerder, String staat, Instant gezegd) {}

    record Liked(String bijdrage, String reactie) {}

    record Step(String gesprek, String besluit, String reden, Instant genomen) {}

    @Override
    public String name() {
        return "gesprekken";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "conversation", "post", "post_reaction", "post_mention", "conversation_asked", "conversation_step");
    }

    @Override
    public Object of(Person person) {
        return new All(
                jdbc.sql(SAID)
                        .param("person", person.id())
                        .query((row, _) -> new Said(
                                row.getString("title"),
                                address(row.getLong("place"), row.getInt("number")),
                                row.getString("markdown"),
                                earlier(row.getObject("id", UUID.class)),
                                inWords(PostState.valueOf(row.getString("state"))),
                                row.getTimestamp("made_at").toInstant()))
                        .list(),
                jdbc.sql(REACTIONS)
                        .param("person", person.id())
                        .query((row, _) -> new Liked(
                                address(row.getLong("place"), row.getInt("number")),
                                Reaction.valueOf(row.getString("kind")).label()))
                        .list(),
                jdbc.sql(STEPS)
                        .param("person", person.id())
                        .query((row, _) -> new Step(
                                address(row.getLong("place")),
                                Conversations.Step.valueOf(row.getString("step"))
                                        .inWords(),
                                row.getString("reason"),
                                row.getTimestamp("at").toInstant()))
                        .list(),
                jdbc.sql(ASKED)
                        .param("person", person.id())
                        .query((row, _) -> address(row.getLong("place")))
                        .list(),
                jdbc.sql(MENTIONED)
                        .param("person", person.id())
                        .query((row, _) -> address(row.getLong("place"), row.getInt("number")))
                        .list());
    }

    private List<String> earlier(UUID post) {
        return jdbc.sql("select markdown from post_version where post = :post order by number")
                .param("post", post)
                .query((row, _) -> row.getString("markdown"))
                .list();
    }

    private static String address(long conversation) {
        return Conversation.ADDRESS + "/" + conversation;
    }

    private static String address(long conversation, int post) {
        return address(conversation) + "?bijdrage=" + post;
    }

    private static String inWords(PostState state) {
        return switch (state) {
            case PUBLIC -> "op de site";
            case WAITING -> "wacht tot iemand gekeken heeft";
            case HIDDEN -> "verborgen door de redactie";
            case REFUSED -> "niet doorgelaten";
            case DELETED -> "door jou verwijderd";
        };
    }

    /// What goes leaves its place behind: others replied to it.
    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql("""
                        update conversation set changed = changed + 1
                        where id in (select conversation from post where author = :person)""").param("person", person.id()).update();
        if (texts == Texts.GO) {
            jdbc.sql("""
                            update conversation set title = 'Gesprek', slug = 'gesprek', kept_title = null, kept_slug = null,
                                   state = case when exists (select 1 from post
                                                             where conversation = conversation.id
                                                               and author is distinct from :person)
                                           then state else 'GONE' end
                            where opened_by = :person""").param("person", person.id()).update();
            jdbc.sql("delete from post_version where post in (select id from post where author = :person)")
                    .param("person", person.id())
                    .update();
            jdbc.sql("delete from post_picture where post in (select id from post where author = :person)")
                    .param("person", person.id())
                    .update();
            jdbc.sql("update post set state = 'DELETED', kept_state = null, markdown = '' where author = :person")
                    .param("person", person.id())
                    .update();
        }
        jdbc.sql("update post set former_member = true where author = :person")
                .param("person", person.id())
                .update();
    }
}
