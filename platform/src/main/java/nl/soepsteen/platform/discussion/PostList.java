package nl.soepsteen.platform.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.discussion.ReadingOrder.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Contributions, to be read; their order is that of [ReadingOrder].
@Service
public class PostList {

    private static final String COLUMNS = """
            select post.id, post.conversation, post.number, post.root, post.reply_to, post.author, post.former_member, person.name,
                   person.organisation, person.resident, person.experienced, person.connector, post.kind, post.markdown,
                   post.revision, post.state, post.made_at, post.changed_at, answered.number as answered,
                   answered_person.name as answered_name
            from post left join person on person.id = post.author
                 left join post answered on answered.conversation = post.conversation
                                        and answered.number = post.reply_to and post.reply_to <> post.root
                 left join person answered_person on answered_person.id = answered.author
            """;

    /// Earlier texts that are shown: each is compared with the next.
    public static final int MOST_VERSIONS = 10;

    private final JdbcClient jdbc;

    PostList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An earlier text.
    ///
    /// @param number of the text, from 1
    public record Version(int number, String markdown, Instant madeAt) {}

    /// Those with these numbers that this reader may still see, in the order in which they stand.
    public List<Post> page(UUID conversation, Viewer viewer, int[] numbers) {
        return jdbc.sql(COLUMNS + """
                        where post.conversation = :conversation and post.number = any (:numbers)
                          and (post.state in ('PUBLIC', 'HIDDEN', 'DELETED')
                               or post.state = 'WAITING' and (:looks or post.author = cast(:viewer as uuid)))
                        order by post.root, post.number""")
                .param("conversation", conversation)
                .param("looks", viewer.looks())
                .param("viewer", viewer.person())
                .param("numbers", numbers)
                .query((row, _) -> read(row))
                .list();
    }

    /// What everybody sees with a higher number, in the order of the numbers. Nothing comes between them later.
    public List<Post> newer(UUID conversation, int number, int size) {
        return jdbc.sql(COLUMNS + """
                        where post.conversation = :conversation and post.number > :number and post.state = 'PUBLIC'
                        order by post.number limit :size""")
                .param("conversation", conversation)
                .param("number", number)
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// The public ones of a conversation, in their order.
    public List<Post> all(UUID conversation) {
        return jdbc.sql(COLUMNS + """
                        where post.conversation = :conversation and post.state = 'PUBLIC'
                        order by post.root, post.number""")
                .param("conversation", conversation)
                .query((row, _) -> read(row))
                .list();
    }

    /// One contribution, in whatever state.
    public Optional<Post> find(UUID conversation, int number) {
        return jdbc.sql(COLUMNS + " where post.conversation = :conversation and post.number = :number")
                .param("conversation", conversation)
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    /// One contribution by its identity, in whatever state.
    public Optional<Post> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Contributions by their identities, in whatever state.
    public List<Post> find(Collection<UUID> ids) {
        return jdbc.sql(COLUMNS + " where post.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// What waits to be looked at, the oldest first.
    public List<Post> waiting(int size) {
        return jdbc.sql(COLUMNS + " where post.state = 'WAITING' order by post.made_at limit :size")
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// What somebody said and everybody sees, the latest first.
    public List<Post> by(UUID person, int size) {
        return jdbc.sql(COLUMNS + """
                        where post.author = :person and post.state = 'PUBLIC' order by post.made_at desc limit :size""")
                .param("person", person)
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// The latest [#MOST_VERSIONS] earlier texts of a contribution, the latest first; the present one is not among
    /// them.
    public List<Version> versions(UUID post) {
        return jdbc.sql(
                        "select number, markdown, made_at from post_version where post = :post order by number desc limit :most")
                .param("post", post)
                .param("most", MOST_VERSIONS)
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        row.getString("markdown"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /// How many people said what of these contributions, without words.
    public Map<UUID, Map<Reaction, Long>> reactions(Collection<UUID> posts) {
        Map<UUID, Map<Reaction, Long>> reactions = new HashMap<>();
        jdbc.sql(
                        "select post, kind, count(*) as people from post_reaction where post = any (:posts) group by post, kind")
                .param("posts", posts.toArray(UUID[]::new))
                .query(row -> {
                    reactions
                            .computeIfAbsent(row.getObject("post", UUID.class), _ -> new EnumMap<>(Reaction.class))
                            .put(Reaction.valueOf(row.getString("kind")), row.getLong("people"));
                });
        return reactions;
    }

    /// What one of them said so.
    public Map<UUID, Set<Reaction>> reactionsOf(UUID person, Collection<UUID> posts) {
        Map<UUID, Set<Reaction>> reactions = new HashMap<>();
        jdbc.sql("select post, kind from post_reaction where person = :person and post = any (:posts)")
                .param("person", person)
                .param("posts", posts.toArray(UUID[]::new))
                .query(row -> {
                    reactions
                            .computeIfAbsent(row.getObject("post", UUID.class), _ -> EnumSet.noneOf(Reaction.class))
                            .add(Reaction.valueOf(row.getString("kind")));
                });
        return reactions;
    }

    /// Who took part, by name, each once.
    public List<String> participants(UUID conversation) {
        return jdbc.sql("""
                        select distinct person.name from post join person on person.id = post.author
                        where post.conversation = :conversation and post.state = 'PUBLIC' order by person.name""")
                .param("conversation", conversation)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static Post read(ResultSet row) throws SQLException {
        UUID author = row.getObject("author", UUID.class);
        boolean known = author != null;
        @Nullable String answered = row.getString("answered_name");
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("conversation", UUID.class),
                row.getInt("number"),
                row.getInt("root"),
                row.getObject("reply_to", Integer.class),
                answered != null ? answered : row.getObject("answered") == null ? "" : Post.FORMER_MEMBER,
                author,
                known ? row.getString("name") : Post.FORMER_MEMBER,
                known
                        ? new Hats(
                                        row.getString("organisation"),
                                        row.getBoolean("resident"),
                                        row.getBoolean("experienced"),
                                        row.getBoolean("connector"))
                                .inWords()
                        : List.of(),
                PostKind.valueOf(row.getString("kind")),
                row.getString("markdown"),
                row.getInt("revision"),
                PostState.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
