package nl.soepsteen.platform.publication;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.BrokenDocumentException;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.changelog.ChangeLog;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.TermUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pages carry which terms.
@Component
class PagesWithTerms implements TermUse {

    /// Pages read at a time, so that a large site is never in memory as a whole.
    private static final int SLICE = 200;

    /// Whoever is publishing a page at this moment is waited for; who comes after reads by the new terms. Without
    /// this a page could be missed by both.
    private static final String WAIT_FOR_WRITERS = "lock table publication in share mode";

    /// Looks for the slugs in what stands above the text, which may name other things by the same word: a page too many
    /// is read once more, that is all. With a backslash in it a slug may be spelled in another way.
    private static final String NAMING = """
            select id
            from (select id, split_part(markdown, chr(10) || '---', 1) as above
                  from publication where withdrawal is null) page
            where :everything
               or strpos(above, chr(92)) > 0
               or exists (select 1 from unnest(cast(:written as text[])) as slug where strpos(above, slug) > 0)""";

    private static final String NEXT = """
            select id, slug, markdown from publication
            where withdrawal is null and id > :after order by id limit :slice""";

    private final JdbcClient jdbc;
    private final ChangeLog changeLog;
    private final ChangeLogReader log;
    private final DocumentReader reader;
    private @Nullable Counted counted;

    PagesWithTerms(JdbcClient jdbc, ChangeLog changeLog, ChangeLogReader log, DocumentReader reader) {
        this.jdbc = jdbc;
        this.changeLog = changeLog;
        this.log = log;
        this.reader = reader;
    }

    /// What was counted, and when: nothing is counted anew while no page and no term changed.
    private record Counted(long head, String terms, Map<TermList, Map<Slug, Integer>> counts) {}

    private record Row(UUID id, String slug, String markdown) {}

    @Override
    public synchronized Map<TermList, Map<Slug, Integer>> counts() { // whoever comes meanwhile gets the same
        long head = log.head();
        String terms = reader.terms();
        Counted before = counted;
        if (before != null && before.head() == head && before.terms().equals(terms)) {
            return before.counts();
        }
        Map<TermList, Map<Slug, Integer>> counts = counted();
        counted = new Counted(head, terms, counts);
        return counts;
    }

    @Override
    public boolean isCarried(TermList list, Slug slug) {
        jdbc.sql(WAIT_FOR_WRITERS).update();
        return counts().getOrDefault(list, Map.of()).containsKey(slug);
    }

    private Map<TermList, Map<Slug, Integer>> counted() {
        Map<TermList, Map<Slug, Integer>> counts = new EnumMap<>(TermList.class);
        List<Row> rows = next(new UUID(0, 0));
        while (!rows.isEmpty()) {
            rows.forEach(row -> count(row, counts));
            rows = next(rows.getLast().id());
        }
        return counts;
    }

    private List<Row> next(UUID after) {
        return jdbc.sql(NEXT)
                .param("after", after)
                .param("slice", SLICE)
                .query((row, _) ->
                        new Row(row.getObject("id", UUID.class), row.getString("slug"), row.getString("markdown")))
                .list();
    }

    private void count(Row row, Map<TermList, Map<Slug, Integer>> counts) {
        Document document;
        try {
            document = reader.readStored(row.slug(), row.markdown());
        } catch (BrokenDocumentException _) {
            return; // it is not shown either
        }
        for (TermList list : TermList.values()) {
            for (Slug slug : document.carried(list)) {
                counts.computeIfAbsent(list, _ -> new HashMap<>()).merge(slug, 1, Integer::sum);
            }
        }
    }

    @Override
    public void renewed(TermList list, Set<Slug> written) {
        jdbc.sql(WAIT_FOR_WRITERS).update();
        jdbc.sql(NAMING)
                // Of these lists a page has a term without naming it.
                .param("everything", !list.isOpen())
                .param("written", written.stream().map(Slug::value).toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> changeLog.changed(new SubjectId(Publication.SUBJECT_KIND, id)));
    }
}
