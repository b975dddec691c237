package nl.soepsteen.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document with sensible values, changed where a test says so.
public final class DocumentFixture {

    private final String id;
    private String title;
    private String summary = "";
    private List<String> keywords = List.of();
    private List<String> labels = List.of();
    private final List<IndexDocument.Section> sections = new ArrayList<>();
    private final Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    private List<String> places = List.of();
    private @Nullable Integer fromYear;
    private @Nullable Integer untilYear;
    private Instant changedAt = Instant.parse("2026-01-01T00:00:00Z");
    private boolean invented;
    private List<String> talk = List.of();
    private Standing standing = Standing.PAGE;

    private DocumentFixture(String id) {
        this.id = id;
        this.title = id;
    }

    public static DocumentFixture document(String id) {
        return new DocumentFixture(id);
    }

    public DocumentFixture titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public DocumentFixture summarised(String newSummary) {
        summary = newSummary;
        return this;
    }

    public DocumentFixture keywords(String... words) {
        keywords = Arrays.asList(words);
        return this;
    }

    public DocumentFixture labels(String... words) {
        labels = Arrays.asList(words);
        return this;
    }

    public DocumentFixture text(String text) {
        sections.add(new IndexDocument.Section(null, null, text));
        return this;
    }

    public DocumentFixture section(String heading, String anchor, String text) {
        sections.add(new IndexDocument.Section(heading, anchor, text));
        return this;
    }

    public DocumentFixture with(Facet facet, String... values) {
        facets.put(facet, Arrays.asList(values));
        return this;
    }

    public DocumentFixture in(String... names) {
        places = Arrays.asList(names);
        return this;
    }

    public DocumentFixture years(@Nullable Integer from, @Nullable Integer until) {
        fromYear = from;
        untilYear = until;
        return this;
    }

    public DocumentFixture changed(Instant at) {
        changedAt = at;
        return this;
    }

    public DocumentFixture changed(String at) {
        return changed(Instant.parse(at));
    }

    public DocumentFixture invented() {
        invented = true;
        return this;
    }

    public DocumentFixture talk(String... said) {
        talk = Arrays.asList(said);
        return this;
    }

    public DocumentFixture standing(Standing newStanding) {
        standing = newStanding;
        return this;
    }

    public IndexDocument build() {
        return new IndexDocument(
                id, id, title, summary, keywords, labels, sections, facets, places, fromYear, untilYear, changedAt,
                invented, talk, standing);
    }
}
