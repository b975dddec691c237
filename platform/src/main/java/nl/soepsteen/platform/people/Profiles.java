package nl.soepsteen.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.changelog.ChangeLog;
import nl.soepsteen.platform.people.Profile.Where;
import nl.soepsteen.platform.place.PlacePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The pages of people: making, changing and withdrawing one's own, and finding those of others.
@Service
public class Profiles {

    /// Longest part of a name in an address, so that a number fits behind it.
    private static final int LONGEST_SLUG = 80;

    /// Of whom no letter can stand in an address.
    private static final String NAMELESS = "iemand";

    private static final String SELECT = """
            select page.person, page.slug, page.words, page.shown, page.hidden, page.changed_at,
                   person.name, person.role, person.organisation, person.resident, person.experienced, person.connector,
                   array(select theme from person_page_theme chosen
                         where chosen.person = page.person order by rank) as themes,
                   array(select path from person_page_place chosen
                         where chosen.person = page.person order by rank) as places,
                   array(select path from person_page_place chosen
                         where chosen.person = page.person and connects) as connecting
            from person_page page join person on person.id = page.person
            """;

    private static final String LISTED = """
            where page.shown
              and (cast(:theme as text) is null
                   or exists (select 1 from person_page_theme chosen
                              where chosen.person = page.person and chosen.theme = :theme))
              and (cast(:place as text) is null
                   or exists (select 1 from person_page_place chosen
                              where chosen.person = page.person and (chosen.connects or not :connecting)
                                and (chosen.path = :place or chosen.path like :within)))""";

    private static final String BY_NAME = " order by lower(person.name), page.person limit :most offset :skip";

    private static final String COUNT = "select count(*) from person_page page join person on person.id = page.person ";

    private static final String PUT = """
            insert into person_page (person, slug, words, wanted, changed_at) values (:person, :slug, :words, true, :now)
            on conflict (person) do update
            set slug = excluded.slug, words = excluded.words, wanted = true, changed_at = excluded.changed_at""";

    private static final String TAKE_SLUG =
            "insert into person_slug (slug, person) values (:slug, :person) on conflict (slug) do nothing";

    private static final String TOUCH = "update person_page set changed_at = :now where person = :person and shown";

    private final JdbcClient jdbc;
    private final ChangeLog changeLog;
    private final Clock clock;

    Profiles(JdbcClient jdbc, ChangeLog changeLog, Clock clock) {
        this.jdbc = jdbc;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /// What there is at an address.
    public sealed interface Found {

        /// A page.
        record Present(Profile profile) implements Found {}

        /// A page that goes by another name now.
        record Moved(String slug) implements Found {}

        /// A page that was withdrawn, or whose person left.
        record Gone() implements Found {}
    }

    /// What somebody tells about themselves.
    ///
    /// @param words at most 600 characters
    /// @param themes slugs, at most 8, each once
    /// @param places at most 8, each once
    public record Told(String words, List<String> themes, List<Where> places) {

        /// @throws IllegalArgumentException when it is more than a page holds
        public Told {
            themes = List.copyOf(themes);
            places = List.copyOf(places);
            if (words.length() > Profile.LONGEST || themes.size() > Profile.MOST || places.size() > Profile.MOST) {
                throw new IllegalArgumentException("More than a page holds");
            }
        }
    }

    /// Which people are asked for; null means all.
    ///
    /// @param theme slug, or null
    /// @param place a gemeente, with its wijken, or a wijk; or null
    public record Filter(@Nullable String theme, @Nullable PlacePath place) {}

    /// What there is at the address with this slug; empty when there never was anything.
    public Optional<Found> find(String slug) {
        Optional<UUID> person = owner(slug);
        if (person.isEmpty()) {
            return isGone(slug) ? Optional.of(new Found.Gone()) : Optional.empty();
        }
        return Optional.of(of(person.get())
                .filter(Profile::shown)
                .<Found>map(profile ->
                        profile.slug().equals(slug) ? new Found.Present(profile) : new Found.Moved(profile.slug()))
                .orElseGet(Found.Gone::new));
    }

    private Optional<UUID> owner(String slug) {
        return jdbc.sql("select person from person_slug where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    private boolean isGone(String slug) {
        return jdbc.sql("select exists (select 1 from person_slug_gone where digest = :digest)")
                .param("digest", digest(slug))
                .query(Boolean.class)
                .single();
    }

    /// The page of this person, shown or withdrawn; empty when they never made one.
    public Optional<Profile> of(UUID person) {
        return jdbc.sql(SELECT + "where page.person = :person")
                .param("person", person)
                .query((row, _) -> profile(row))
                .optional();
    }

    /// The pages of these people that others see.
    public List<Profile> shown(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where page.shown and page.person in (:people)")
                        .param("people", people)
                        .query((row, _) -> profile(row))
                        .list();
    }

    /// The pages that others see, by name.
    ///
    /// @param skip pages passed over
    /// @param most how many at most
    public List<Profile> listed(Filter filter, int skip, int most) {
        return filtered(SELECT + LISTED + BY_NAME, filter, false)
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> profile(row))
                .list();
    }

    /// How many pages others see.
    public int count(Filter filter) {
        return filtered(COUNT + LISTED, filter, false).query(Integer.class).single();
    }

    /// Who wants to be named at a place among those who connect people, by name.
    List<Profile> connecting(PlacePath place, int most) {
        return filtered(SELECT + LISTED + BY_NAME, new Filter(null, place), true)
                .param("skip", 0)
                .param("most", most)
                .query((row, _) -> profile(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String query, Filter filter, boolean connecting) {
        PlacePath place = filter.place();
        return jdbc.sql(query)
                .param("theme", filter.theme())
                .param("place", place == null ? null : place.value())
                .param("within", place == null ? null : place.value() + "/%")
                .param("connecting", connecting);
    }

    /// Makes somebody's page, changes it, or shows it again. What editors hid stays hidden.
    ///
    /// @param newSlug whether its address follows their present name
    @Transactional
    public void put(UUID person, Told told, boolean newSlug) {
        Optional<String> name = jdbc.sql("select name from person where id = :person for update")
                .param("person", person)
                .query(String.class)
                .optional();
        if (name.isEmpty()) {
            return;
        }
        String slug = of(person).filter(_ -> !newSlug).map(Profile::slug).orElseGet(() -> slug(person, name.get()));
        jdbc.sql(PUT)
                .param("person", person)
                .param("slug", slug)
                .param("words", told.words())
                .param("now", now())
                .update();
        choose(person, told);
        changeLog.changed(Profile.subject(person));
    }

    private void choose(UUID person, Told told) {
        jdbc.sql("delete from person_page_theme where person = :person")
                .param("person", person)
                .update();
        jdbc.sql("delete from person_page_place where person = :person")
                .param("person", person)
                .update();
        for (int rank = 0; rank < told.themes().size(); rank++) {
            jdbc.sql("insert into person_page_theme (person, theme, rank) values (:person, :theme, :rank)")
                    .param("person", person)
                    .param("theme", told.themes().get(rank))
                    .param("rank", rank)
                    .update();
        }
        for (int rank = 0; rank < told.places().size(); rank++) {
            Where where = told.places().get(rank);
            jdbc.sql("""
                            insert into person_page_place (person, path, rank, connects)
                            values (:person, :path, :rank, :connects)""")
                    .param("person", person)
                    .param("path", where.path())
                    .param("rank", rank)
                    .param("connects", where.connects())
                    .update();
        }
    }

    /// The name in an address: their own, with a number when somebody else has or had it.
    private String slug(UUID person, String name) {
        String wanted = slug(name);
        for (int number = 1; ; number++) {
            String slug = number == 1 ? wanted : wanted + "-" + number;
            if (isGone(slug)) {
                continue;
            }
            boolean taken = jdbc.sql(TAKE_SLUG)
                            .param("slug", slug)
                            .param("person", person)
                            .update()
                    == 0;
            if (!taken || owner(slug).filter(person::equals).isPresent()) {
                return slug;
            }
        }
    }

    /// A name as it stands in an address.
    private static String slug(String name) {
        try {
            String slug = Slug.from(name).value();
            return slug.length() <= LONGEST_SLUG
                    ? slug
                    : Slug.from(slug.substring(0, LONGEST_SLUG)).value();
        } catch (IllegalArgumentException _) {
            return NAMELESS;
        }
    }

    /// Whether the address of a page is that of its person's present name.
    public static boolean isNamedAsNow(Profile profile) {
        return profile.slug()
                .replaceFirst("-[0-9]+$", "")
                .equals(slug(profile.name()).replaceFirst("-[0-9]+$", ""));
    }

    /// Takes somebody's page away from others. Its text stays for them.
    ///
    /// @return false when they had withdrawn it, or have none
    @Transactional
    public boolean withdraw(UUID person) {
        return set(person, "wanted = false", "wanted");
    }

    /// Editors take somebody's page away from others. Its person can still change it.
    ///
    /// @return false when others saw none
    @Transactional
    public boolean hide(UUID person) {
        return set(person, "hidden = true", "shown");
    }

    /// Editors put a page back, if its person still wants it.
    ///
    /// @return false when it was not hidden
    @Transactional
    public boolean unhide(UUID person) {
        return set(person, "hidden = false", "hidden");
    }

    private boolean set(UUID person, String to, String when) {
        boolean changed =
                jdbc.sql("update person_page set " + to + ", changed_at = :now where person = :person and " + when)
                                .param("now", now())
                                .param("person", person)
                                .update()
                        > 0;
        if (changed) {
            changeLog.changed(Profile.subject(person));
        }
        return changed;
    }

    /// What a page shows besides its own text changed: the name of its person, or the words for what they chose.
    @Transactional(propagation = Propagation.MANDATORY)
    void touch(UUID person) {
        if (jdbc.sql(TOUCH).param("now", now()).param("person", person).update() > 0) {
            changeLog.changed(Profile.subject(person));
        }
    }

    /// The same for everybody who chose one of these themes.
    @Transactional(propagation = Propagation.MANDATORY)
    void touchThemes(Set<String> themes) {
        if (!themes.isEmpty()) {
            jdbc.sql("select distinct person from person_page_theme where theme in (:themes)")
                    .param("themes", themes)
                    .query((row, _) -> row.getObject("person", UUID.class))
                    .list()
                    .forEach(this::touch);
        }
    }

    /// Somebody leaves: their addresses stay gone, without their name being kept.
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID person) {
        List<String> slugs = slugs(person);
        slugs.forEach(slug -> jdbc.sql("insert into person_slug_gone (digest) values (:digest) on conflict do nothing")
                .param("digest", digest(slug))
                .update());
        // The log keeps the identity of who was in the index, so that every index lets go of it; of nobody else.
        if (!slugs.isEmpty()) {
            changeLog.changed(Profile.subject(person));
        }
    }

    /// All names that somebody has or had in an address.
    List<String> slugs(UUID person) {
        return jdbc.sql("select slug from person_slug where person = :person order by slug")
                .param("person", person)
                .query((row, _) -> row.getString("slug"))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static byte[] digest(String slug) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(slug.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Profile profile(ResultSet row) throws SQLException {
        List<String> connecting = strings(row.getArray("connecting"));
        List<Where> places = new ArrayList<>();
        strings(row.getArray("places")).forEach(path -> places.add(new Where(path, connecting.contains(path))));
        return new Profile(
                row.getObject("person", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new Hats(
                        row.getString("organisation"),
                        row.getBoolean("resident"),
                        row.getBoolean("experienced"),
                        row.getBoolean("connector")),
                row.getString("words"),
                strings(row.getArray("themes")),
                places,
                row.getBoolean("shown"),
                row.getBoolean("hidden"),
                Objects.requireNonNull(row.getTimestamp("changed_at")).toInstant());
    }

    private static List<String> strings(Array array) throws SQLException {
        List<String> strings = new ArrayList<>();
        for (Object value : (Object[]) array.getArray()) {
            strings.add(value.toString());
        }
        return strings;
    }
}
