package nl.soepsteen.platform.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    private static final String HOME = "https://soepsteen.example/";
    private static final String ADDRESS = HOME + "interventies/even-buurten";
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    private static final String EVERYTHING = """
            ---
            titel: Even buurten
            samenvatting: Een vast gezicht op het trapje voor de deur.
            themas: [verbondenheid, veiligheid]
            onderwerpen: [eenzaamheid]
            doelgroepen: [ouderen]
            trefwoorden: [trapje, stoep]
            plaatsen:
              - {gemeente: Rotterdam, wijk: Bospolder}
              - {gemeente: Utrecht}
            fase: lopend
            van: 2018-09
            organisaties: [Buurtwerk Zuid, Kerk De Ark]
            gebaseerd-op: binnenbuurten
            bron: {titel: Wijktop Centrum, url: 'https://bron.example/a', auteur: Team 4, jaar: 2019}
            ---
            Tekst.
            """;

    @Test
    void saysWhatAPageIsWhereItHappenedAndWhatItRestsOn() {
        JsonNode object = json(page(EVERYTHING), HOME + "interventies/binnenbuurten");

        assertThat(object.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(object.path("@type").asString()).isEqualTo("Article");
        assertThat(object.path("@id").asString()).isEqualTo(ADDRESS);
        assertThat(object.path("headline").asString()).isEqualTo("Even buurten");
        assertThat(object.path("description").asString()).isEqualTo("Een vast gezicht op het trapje voor de deur.");
        assertThat(object.path("inLanguage").asString()).isEqualTo("nl");
        assertThat(object.path("datePublished").asString()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(object.path("dateModified").asString()).isEqualTo("2026-12-31T23:30:00Z");
        assertThat(object.path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/deed.nl");
        assertThat(object.path("author").path("name").asString()).isEqualTo("Soepsteen");
        assertThat(object.path("about"))
                .extracting(about -> about.path("name").asString())
                .containsExactly("Verbondenheid", "Veiligheid", "Eenzaamheid");
        assertThat(object.path("spatialCoverage"))
                .extracting(place -> place.path("name").asString())
                .containsExactly("Bospolder, Rotterdam", "Utrecht");
        assertThat(object.path("temporalCoverage").asString()).isEqualTo("2018-09/..");
        assertThat(object.path("keywords")).hasSize(2);
        assertThat(object.path("isBasedOn").path(0).path("author").asString()).isEqualTo("Team 4");
        assertThat(object.path("isBasedOn").path(0).path("url").asString()).isEqualTo("https://bron.example/a");
        assertThat(object.path("isBasedOn").path(1).path("@id").asString())
                .isEqualTo(HOME + "interventies/binnenbuurten");
        assertThat(object.path("encoding").path("contentUrl").asString()).isEqualTo(ADDRESS + ".md");
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        JsonNode object = json(page(small("Klein", "")), null);

        assertThat(object.propertyNames())
                .doesNotContain("isBasedOn", "keywords", "mentions", "temporalCoverage", "audience", "genre");
        assertThat(object.path("spatialCoverage").path("@type").asString()).isEqualTo("Country");
    }

    @Test
    void anInventedExampleSaysSo() {
        JsonNode object = json(page(small("Klein", "voorbeeld: true\n")), null);

        assertThat(object.path("headline").asString()).isEqualTo("Verzonnen voorbeeld: Klein");
        assertThat(object.path("genre").asString()).isEqualTo("Verzonnen voorbeeld");
    }

    @Test
    void noTextCanEndTheScriptElement() {
        PublishedPage page = page(small("'</script><!--<script> & regel'", ""));
        String text = text(page, null);

        assertThat(text).doesNotContain("<", ">", "&");
        assertThat(json(page, null).path("name").asString())
                .isEqualTo(page.document().title());
    }

    @Test
    void lineEndsThatOnlyOldScriptEnginesKnowAreEscapedToo() {
        String json = new JsonMapper().writeValueAsString("a\u2028b\u2029c");

        assertThat(JsonLd.harmless(json)).isEqualTo("\"a\\u2028b\\u2029c\"");
    }

    @Test
    void aCitationNamesThePageTheDayAndTheSource() {
        assertThat(CitationLine.of(page(EVERYTHING), ADDRESS, LocalDate.of(2027, 2, 3)))
                .isEqualTo("Soepsteen (2027). Even buurten. Geraadpleegd op 3 februari 2027, van " + ADDRESS
                        + " Gebaseerd op: Team 4 (2019). Wijktop Centrum.");
    }

    @Test
    void aCitationOfAnInventedExampleCannotPassForAnExperience() {
        assertThat(CitationLine.of(
                        page(small("Lukt het?", "voorbeeld: true\nbron: {titel: Bedacht}\n")),
                        ADDRESS,
                        LocalDate.of(2027, 2, 3)))
                .isEqualTo("Soepsteen (2027). Lukt het? [verzonnen voorbeeld]. Geraadpleegd op 3 februari 2027, van "
                        + ADDRESS + " Gebaseerd op: Bedacht.");
    }

    private static String small(String title, String more) {
        return """
                ---
                titel: %s
                samenvatting: Kort.
                themas: [verbondenheid]
                plaatsen: landelijk
                fase: lopend
                %s---
                Tekst.
                """.formatted(title, more);
    }

    private static JsonNode json(PublishedPage page, @Nullable String basedOn) {
        return new JsonMapper().readTree(text(page, basedOn));
    }

    private static String text(PublishedPage page, @Nullable String basedOn) {
        return JsonLd.of(page, new Labels(VOCABULARY), ADDRESS, HOME, basedOn);
    }

    private static PublishedPage page(String markdown) {
        return switch (new DocumentReader(VOCABULARY)
                .read("even-buurten.md", markdown.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> page(read.document(), markdown);
            case ReadResult.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static PublishedPage page(Document document, String markdown) {
        return new PublishedPage(
                new SubjectId("publication", new UUID(1, 2)),
                1,
                document,
                markdown,
                new MarkdownRenderer().render(document.body()),
                Instant.parse("2026-11-22T10:00:00Z"),
                Instant.parse("2026-12-31T23:30:00Z"),
                null,
                false,
                false);
    }
}
