package nl.soepsteen.platform.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.following.FoundForPerson.Found;
import nl.soepsteen.platform.following.NewsGroup.Why;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is new for somebody. Nothing of it is kept for them: it is asked for, so what was hidden or taken away
/// meanwhile is not there.
@Service
public class News {

    /// What is older is not new any more.
    static final Duration NEW = Duration.ofDays(90);

    /// The longest list; who has more to read says that all is read.
    public static final int MOST = 500;

    /// Contributions that concern somebody, each with why: the lowest number counts.
    private static final String CONCERNING = """
            with concerning (post, why) as (
                select post, 0 from post_mention where person = :person
                union all
                select reply.id, 1
                from post own join post reply on reply.conversation = own.conversation and reply.root = own.number
                                              and reply.number <> own.number
                where own.author = :person
                union all
                select post.id, 2
                from conversation_asked asked join post on post.conversation = asked.conversation and post.number = 1
                where asked.person = :person
                union all
                select news_post.post, 3
                from publication join conversation on conversation.about = 'publication:' || publication.id
                     join news_post on news_post.conversation = conversation.id
                where publication.author = :person
                union all
                select news_post.post, 4
                from follow join conversation_topic topic on topic.subject = follow.subject
                     join news_post on news_post.conversation = topic.conversation and news_post.at > follow.since
                where follow.person = :person and follow.state = 'FOLLOWING'
                union all
                select post.id, 5
                from follow join post on post.author = case when follow.subject like 'person:%' then
                                                            cast(substr(follow.subject, 8) as uuid) end
                     join news_post on news_post.post = post.id and news_post.at > follow.since
                where follow.person = :person and follow.state = 'FOLLOWING'),
            """;

    /// Those of them that somebody may hear of and has not seen.
    private static final String NEWS = CONCERNING + """
            news as (
                select post.id, post.conversation, post.number, news_post.at, min(concerning.why) as why
                from concerning join news_post on news_post.post = concerning.post join post on post.id = news_post.post
                     join conversation on conversation.id = post.conversation
                     left join reader on reader.person = :person
                     left join conversation_read seen on seen.person = :person
                                                      and seen.conversation = conversation.id
                where news_post.at > :after and news_post.at <= :until
                  and news_post.at > coalesce(reader.read_until, 'epoch')
                  and post.number > coalesce(seen.number, 0)
                  and post.state = 'PUBLIC' and conversation.state = 'PUBLIC'
                  and post.author is distinct from :person
                  and not %s
                group by post.id, post.conversation, post.number, news_post.at)""".formatted(Follows.SILENCED);

    /// Pages come by what they are about and by who wrote them.
    private static final String PAGES = """
            pages as (
                select publication.id, publication.title, publication.kind, publication.slug, publication.author,
                       news_page.at, bool_or(follow.subject = 'person:' || publication.author) as by_person
                from news_page join publication on publication.id = news_page.publication
                     join follow on follow.person = :person and follow.state = 'FOLLOWING'
                                 and news_page.at > follow.since
                     left join reader on reader.person = :person
                where (follow.subject = 'person:' || publication.author
                       or exists (select 1 from page_topic topic
                                  where topic.publication = publication.id and topic.subject = follow.subject))
                  and news_page.at > :after and news_page.at <= :until
                  and news_page.at > coalesce(reader.read_until, 'epoch')
                  and publication.withdrawal is null and publication.archived_at is null and not publication.invented
                  and publication.author is distinct from :person
                  and not exists (select 1 from item_read
                                  where item_read.person = :person
                                    and item_read.item = 'publication:' || publication.id)
                  and not exists (select 1 from follow silent
                                  where silent.person = :person and silent.state = 'SILENT'
                                    and (silent.subject in ('publication:' || publication.id,
                                                            'person:' || publication.author)
                                         or exists (select 1 from page_topic topic
                                                    where topic.publication = publication.id
                                                      and topic.subject = silent.subject)))
                group by publication.id, news_page.at)""";

    private static final String GROUPS = NEWS + ", " + PAGES + """
            select 'gesprek' as sort, conversation.id, conversation.title, conversation.number as place,
                   conversation.slug, count(*) as many, min(news.number) as first, max(news.number) as last,
                   max(news.at) as at, min(news.why) as why
            from news join conversation on conversation.id = news.conversation group by conversation.id
            union all
            select pages.kind, pages.id, pages.title, 0, pages.slug, 1, 0, 0, pages.at,
                   case when by_person then 7 else 6 end
            from pages
            order by at desc, id limit :most""";

    /// Not what went to them at once.
    private static final String POSTS = NEWS + """
            select news.id from news
            where not exists (select 1 from at_once where at_once.person = :person and at_once.post = news.id)
            order by news.at, news.conversation, news.number limit :most""";

    private static final String NEW_PAGES = "with " + PAGES + """
            select id from pages order by at, id limit :most""";

    private static final String SEEN = "select item from item_read where person = :person";

    private static final String READ_UNTIL = """
            select coalesce((select read_until from reader where person = :person), 'epoch')""";

    private final JdbcClient jdbc;
    private final ObjectProvider<FoundForPerson> found;
    private final Clock clock;

    News(JdbcClient jdbc, ObjectProvider<FoundForPerson> found, Clock clock) {
        this.jdbc = jdbc;
        this.found = found;
        this.clock = clock;
    }

    /// All that is new for somebody, together what belongs together, the latest first; [#MOST] groups at most.
    @Transactional(readOnly = true)
    public List<NewsGroup> groups(UUID person) {
        return groups(person, MOST);
    }

    /// How many groups that are, counted up to this many.
    @Transactional(readOnly = true)
    public int count(UUID person, int most) {
        return groups(person, most).size();
    }

    private List<NewsGroup> groups(UUID person, int most) {
        Instant now = clock.instant();
        Instant after = now.minus(NEW);
        List<NewsGroup> groups = new ArrayList<>(jdbc.sql(GROUPS)
                .param("person", person)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> group(row))
                .list());
        Set<String> items = new HashSet<>();
        groups.forEach(group -> items.add(group.item()));
        for (Found one : foundFor(person, after, now, most)) {
            if (items.add(one.item())) {
                groups.add(NewsGroup.found(one));
            }
        }
        return groups.stream()
                .sorted(Comparator.comparing(NewsGroup::at).reversed())
                .limit(most)
                .toList();
    }

    private static NewsGroup group(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String sort = row.getString("sort");
        Why why = Why.ranked(row.getInt("why"));
        Instant at = row.getTimestamp("at").toInstant();
        if (!sort.equals(Conversation.SUBJECT_KIND)) {
            return NewsGroup.page(id, sort, row.getString("slug"), row.getString("title"), why, at);
        }
        return new NewsGroup(
                Followables.conversation(id).toString(),
                row.getString("title"),
                "%s/%d/%s?bijdrage=%d#%s"
                        .formatted(
                                Conversation.ADDRESS,
                                row.getLong("place"),
                                row.getString("slug"),
                                row.getInt("first"),
                                Conversation.anchor(row.getInt("first"))),
                why,
                "",
                row.getInt("many"),
                row.getInt("last"),
                at);
    }

    /// What their searches found and they have not seen.
    List<Found> foundFor(UUID person, Instant after, Instant until, int most) {
        List<FoundForPerson> finders = found.stream().toList();
        if (finders.isEmpty()) {
            return List.of();
        }
        Instant readUntil = jdbc.sql(READ_UNTIL)
                .param("person", person)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
        Set<String> seen = Set.copyOf(jdbc.sql(SEEN)
                .param("person", person)
                .query((row, _) -> row.getString("item"))
                .list());
        Instant from = after.isAfter(readUntil) ? after : readUntil;
        return finders.stream()
                .flatMap(finder -> finder.found(person, from, until, most + seen.size()).stream())
                .filter(one -> !seen.contains(one.item()))
                .sorted(Comparator.comparing(Found::at).reversed())
                .limit(most)
                .toList();
    }

    /// Contributions for a digest, the oldest first.
    List<UUID> posts(UUID person, Instant after, Instant until, int most) {
        return jdbc.sql(POSTS)
                .param("person", person)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Pages for a digest, the oldest first.
    List<UUID> pages(UUID person, Instant after, Instant until, int most) {
        return jdbc.sql(NEW_PAGES)
                .param("person", person)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
