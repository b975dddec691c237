package nl.soepsteen.platform.publication;

import java.util.List;
import java.util.Set;
import nl.soepsteen.content.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Families of pages: one was tried first, colleagues took it further elsewhere, others went on from theirs.
@Service
public class Families {

    /// Up to the first, then down to everybody who went on from it, however far. `union` drops what was seen, so that
    /// pages that name each other make no endless round.
    private static final String RELATED = """
            with recursive line(slug, based_on) as (
                select slug, based_on from publication where slug = :slug
                union
                select base.slug, base.based_on from publication base join line on base.slug = line.based_on
            ), family(slug) as (
                select slug from line
                union
                select child.slug from publication child join family on child.based_on = family.slug
            )
            select slug from family where slug <> :slug order by slug limit :most""";

    /// More than anybody reads; keeps one popular idea from slowing its own page.
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Publications publications;

    Families(JdbcClient jdbc, Publications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    /// The public pages that belong to the same family, without the page itself; oldest story first.
    public List<PublishedPage> relativesOf(Document document) {
        List<String> slugs = jdbc.sql(RELATED)
                .param("slug", document.slug().value())
                .param("most", MOST)
                .query((row, i) -> row.getString("slug"))
                .list();
        return publications.findAll(Set.copyOf(slugs)).stream()
                .sorted(FamilyOrder.OLDEST_FIRST)
                .toList();
    }
}
