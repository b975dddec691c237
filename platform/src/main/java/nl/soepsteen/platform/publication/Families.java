package nl.soepsteen.platform.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Families of pages: one was tried first, colleagues took it further elsewhere, others went on from theirs.
@Service
public class Families {

    /// Up to the first, then down to everybody who went on from it, however far. `union` drops what was
    /// seen, so that pages that name each other make no endless round. A page is named by its slug, or by
    /// one that it had before.
    private static final String RELATED = """
            with recursive line(id, based_on) as (
                select page.id, page.based_on from publication page where page.slug = :slug
                union
                select base.id, base.based_on
                from line
                cross join lateral (
                    select page.id from publication page where page.slug = line.based_on
                    union all
                    select old.publication from slug_redirect old where old.old_slug = line.based_on
                ) named
                join publication base on base.id = named.id
            ), family(id) as (
                select line.id from line
                union
                select child.id
                from family
                cross join lateral (
                    select page.slug from publication page where page.id = family.id
                    union all
                    select old.old_slug from slug_redirect old where old.publication = family.id
                ) named
                join publication child on child.based_on = named.slug
            )
            select page.slug from family join publication page on page.id = family.id
            where page.slug <> :slug order by page.slug limit :most""";

    /// More than anybody reads; keeps one popular idea from slowing its own page.
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final PublishedPages published;
    private final OldSlugs oldSlugs;

    Families(JdbcClient jdbc, PublishedPages published, OldSlugs oldSlugs) {
        this.jdbc = jdbc;
        this.published = published;
        this.oldSlugs = oldSlugs;
    }

    /// The public pages that belong to the same family, without the page itself; oldest story first.
    public List<PublishedPage> relativesOf(Document document) {
        List<String> slugs = jdbc.sql(RELATED)
                .param("slug", document.slug().value())
                .param("most", MOST)
                .query((row, i) -> row.getString("slug"))
                .list();
        return published.findAll(Set.copyOf(slugs)).stream()
                .sorted(FamilyOrder.OLDEST_FIRST)
                .toList();
    }

    /// The page that a document takes further, by whatever slug it names it; empty when that page is not
    /// public.
    ///
    /// @param relatives of the document
    public Optional<PublishedPage> baseOf(Document document, List<PublishedPage> relatives) {
        Slug named = document.basedOn();
        if (named == null) {
            return Optional.empty();
        }
        Slug base = oldSlugs.present(named).orElse(named);
        return relatives.stream()
                .filter(relative -> relative.document().slug().equals(base))
                .findFirst();
    }
}
