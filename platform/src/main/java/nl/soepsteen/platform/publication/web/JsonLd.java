package nl.soepsteen.platform.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.PartialDate;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.place.PlaceNames;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.Invented;
import nl.soepsteen.platform.web.Licences;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Says of a page what it is in the words of schema.org, for search engines and reference managers.
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    /// The object as text that may stand between script tags: nothing in it can end the element or be read as markup.
    ///
    /// @param address of the page, in full where that is known
    /// @param home of this site, likewise
    /// @param basedOn address of the page that this one takes further, or null
    static String of(PublishedPage page, Labels labels, String address, String home, @Nullable String basedOn) {
        return harmless(JSON.writeValueAsString(object(page, labels, address, home, basedOn)));
    }

    /// The same JSON without a character that HTML or an old script engine would read as more than text. All of these
    /// stand inside strings only, where an escape means the same.
    static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> object(
            PublishedPage page, Labels labels, String address, String home, @Nullable String basedOn) {
        Document document = page.document();
        Map<String, Object> site = thing("Organization", "Soepsteen");
        site.put("url", home);
        Map<String, Object> object = thing("Article", document.title());
        object.put("@id", address);
        object.put("url", address);
        object.put("headline", Invented.title(document.title(), document.invented()));
        object.put("description", document.summary());
        object.put("inLanguage", "nl");
        object.put("datePublished", page.publishedAt().toString());
        object.put("dateModified", page.changedAt().toString());
        object.put("license", Licences.TEXTS);
        object.put("isAccessibleForFree", true);
        object.put("author", site);
        object.put("publisher", site);
        put(object, "genre", document.invented() ? List.of(Invented.MARK) : List.of());
        put(object, "about", about(document, labels));
        put(object, "audience", audience(document, labels));
        put(object, "keywords", document.keywords());
        put(object, "mentions", things("Organization", document.organisations()));
        put(object, "spatialCoverage", places(document));
        put(object, "temporalCoverage", period(document.from(), document.until()));
        put(object, "isBasedOn", basis(document.source(), basedOn));
        Map<String, Object> file = new LinkedHashMap<>(Map.of("@type", "MediaObject"));
        file.put("encodingFormat", "text/markdown");
        file.put("contentUrl", address + Addresses.AS_MARKDOWN);
        object.put("encoding", file);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(object);
        return whole;
    }

    private static List<Map<String, Object>> about(Document document, Labels labels) {
        return Stream.of(TermList.THEMES, TermList.TOPICS)
                .flatMap(list -> labels.labels(list, document.terms(list)).stream())
                .map(term -> {
                    Map<String, Object> about = thing("DefinedTerm", term.label());
                    about.put("termCode", term.value());
                    return about;
                })
                .toList();
    }

    private static List<Map<String, Object>> audience(Document document, Labels labels) {
        return labels.labels(TermList.TARGET_GROUPS, document.terms(TermList.TARGET_GROUPS)).stream()
                .map(group -> {
                    Map<String, Object> audience = new LinkedHashMap<>(Map.of("@type", "Audience"));
                    audience.put("audienceType", group.label());
                    return audience;
                })
                .toList();
    }

    private static List<Map<String, Object>> places(Document document) {
        return document.nationwide()
                ? List.of(thing("Country", "Nederland"))
                : things(
                        "Place",
                        document.places().stream()
                                .map((Place place) -> PlaceNames.inFull(place))
                                .toList());
    }

    /// As ISO 8601 writes an interval: `2018-09/2020`, `2018/..` while it runs, `../2020` when nobody knows since when.
    private static List<String> period(@Nullable PartialDate from, @Nullable PartialDate until) {
        return from == null && until == null
                ? List.of()
                : List.of(Objects.toString(from, "..") + "/" + Objects.toString(until, ".."));
    }

    private static List<Map<String, Object>> basis(@Nullable Source source, @Nullable String basedOn) {
        return Stream.of(source == null ? null : source(source), basedOn == null ? null : page(basedOn))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> work = thing("CreativeWork", source.title());
        put(work, "url", source.url() == null ? List.of() : List.of(source.url()));
        put(
                work,
                "datePublished",
                source.year() == null ? List.of() : List.of(source.year().toString()));
        // Nobody tells us whether a source was written by a person or an organisation.
        put(work, "author", source.author() == null ? List.of() : List.of(source.author()));
        return work;
    }

    private static Map<String, Object> page(String address) {
        Map<String, Object> work = new LinkedHashMap<>(Map.of("@type", "Article"));
        work.put("@id", address);
        return work;
    }

    private static List<Map<String, Object>> things(String type, List<String> names) {
        return names.stream().map(name -> thing(type, name)).toList();
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    /// One value stands alone, several as a list, none not at all.
    private static void put(Map<String, Object> object, String name, List<?> values) {
        if (!values.isEmpty()) {
            object.put(name, values.size() == 1 ? values.getFirst() : values);
        }
    }
}
