package nl.soepsteen.content.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void commonMarkBecomesHtml() {
        assertThat(html("""
                        Een *vast* **gezicht** met `code`,\s\s
                        op een nieuwe regel.

                        > Een wijze buur

                        3. drie
                        4. vier

                        ---

                            ingesprongen <b>
                        """)).isEqualTo("""
                        <p>Een <em>vast</em> <strong>gezicht</strong> met <code>code</code>,<br />
                        op een nieuwe regel.</p>
                        <blockquote>
                        <p>Een wijze buur</p>
                        </blockquote>
                        <ol start="3"><li>drie</li><li>vier</li></ol>
                        <hr />
                        <pre><code>ingesprongen &lt;b&gt;
                        </code></pre>
                        """);
    }

    @Test
    void struckTextNeedsTwoTildes() {
        assertThat(html("~~weg~~ en ~5 tot ~10")).isEqualTo("<p><del>weg</del> en ~5 tot ~10</p>\n");
    }

    @Test
    void plainAddressesBecomeLinks() {
        assertThat(html("Zie https://voorbeeld.nl/a of mail buur@voorbeeld.nl"))
                .isEqualTo("<p>Zie <a href=\"https://voorbeeld.nl/a\" rel=\"nofollow noopener ugc\">"
                        + "https://voorbeeld.nl/a</a> of mail "
                        + "<a href=\"mailto:buur&#64;voorbeeld.nl\">buur&#64;voorbeeld.nl</a></p>\n");
    }

    @Test
    void tasksAreDisabledBoxesWithALabel() {
        assertThat(html("- [x] koffie\n- [ ] koek"))
                .isEqualTo(
                        "<ul><li><input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" aria-label=\"Gedaan\" />"
                                + " koffie</li><li><input type=\"checkbox\" disabled=\"disabled\" aria-label=\"Nog te doen\" />"
                                + " koek</li></ul>\n");
    }

    @Test
    void tablesScrollInANamedBox() {
        String table = "| | Aantal |\n|:-:|-:|\n| gasten | 11 |\n";

        String html = html(table + "\n" + table);

        assertThat(html)
                .startsWith("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel\">\n<table>")
                .contains("<td class=\"align-center\"></td>", "<th scope=\"col\" class=\"align-right\">Aantal</th>")
                .contains("<td class=\"align-right\">11</td>")
                .contains("aria-label=\"Tabel 2\"")
                .endsWith("</table>\n</div>\n");
    }

    @Test
    void headingsStartBelowThePageTitleAndSkipNoLevel() {
        Rendered rendered = renderer.render("# Een\n\n### Te diep\n\n## Twee\n\n###### Zes\n\n# Weer een");

        assertThat(rendered.headings())
                .extracting(Heading::level, Heading::text)
                .containsExactly(
                        tuple(2, "Een"), tuple(3, "Te diep"), tuple(3, "Twee"), tuple(4, "Zes"), tuple(2, "Weer een"));
    }

    @Test
    void headingsThatStartAtTwoOrThreeAlsoBecomeTwo() {
        assertThat(renderer.render("## A\n\n### B").headings())
                .extracting(Heading::level)
                .containsExactly(2, 3);
        assertThat(renderer.render("### A\n\n#### B").headings())
                .extracting(Heading::level)
                .containsExactly(2, 3);
    }

    @Test
    void neverDeeperThanSix() {
        String deep = "# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6";

        assertThat(renderer.render(deep).headings()).extracting(Heading::level).containsExactly(2, 3, 4, 5, 6, 6);
        assertThat(html(deep)).contains("<h6 id=\"s-6\">6</h6>").doesNotContain("<h1", "<h7");
    }

    @Test
    void anchorsAreUniqueAndCannotClashWithIdsOfThePage() {
        Rendered rendered = renderer.render("# Wat we deden\n\n# Wat we deden\n\n# Wat we deden 2\n\n# Idée!\n\n# ???");

        assertThat(rendered.headings())
                .extracting(Heading::anchor)
                .containsExactly("s-wat-we-deden", "s-wat-we-deden-2", "s-wat-we-deden-2-2", "s-idee", "s-kop");
        assertThat(rendered.headings())
                .allSatisfy(
                        heading -> assertThat(rendered.html().toString()).contains("id=\"" + heading.anchor() + "\""));
    }

    @Test
    void aHeadingInAQuotationIsNotPartOfTheContents() {
        Rendered rendered = renderer.render("# Boven\n\n> # In een citaat");

        assertThat(rendered.headings()).extracting(Heading::text).containsExactly("Boven");
        assertThat(rendered.html().toString()).contains("<h2>In een citaat</h2>");
    }

    @Test
    void aHeadingWithoutWordsIsLeftOut() {
        assertThat(html("#\n\nTekst")).isEqualTo("<p>Tekst</p>\n");
    }

    @Test
    void authorsCanPointToTheirOwnHeadingsByTheirWords() {
        assertThat(html("[boven](#wat-we-deden)\n\n## Wat we deden")).contains("<a href=\"#s-wat-we-deden\">boven</a>");
    }

    @Test
    void footnotesAreNumberedByFirstUseAndLinkBack() {
        String html =
                html("Een[^z] twee[^a] en weer[^z].\n\n[^a]: Noot A\n[^z]: Noot Z[^diep]\n[^diep]: Diep\n[^los]: Los");

        assertThat(html)
                .contains(
                        "Een<sup><a href=\"#voetnoot-1\" id=\"voetnoot-1-bij-1\" aria-label=\"Voetnoot 1\">1</a></sup>")
                .contains(
                        "twee<sup><a href=\"#voetnoot-2\" id=\"voetnoot-2-bij-1\" aria-label=\"Voetnoot 2\">2</a></sup>")
                .contains(
                        "weer<sup><a href=\"#voetnoot-1\" id=\"voetnoot-1-bij-2\" aria-label=\"Voetnoot 1\">1</a></sup>")
                .contains("<section class=\"footnotes\" aria-label=\"Voetnoten\">")
                .containsSubsequence("<li id=\"voetnoot-1\">", "<li id=\"voetnoot-2\">", "<li id=\"voetnoot-3\">")
                .contains("<a href=\"#voetnoot-1-bij-2\" class=\"footnote-back\""
                        + " aria-label=\"Terug naar de tekst bij voetnoot 1, plek 2\">↩</a>")
                .contains("Diep")
                .doesNotContain("Los");
    }

    @Test
    void aFootnoteMayEndWithAList() {
        assertThat(html("x[^1]\n\n[^1]: Eerst\n\n    - punt"))
                .contains("<li>punt</li>")
                .contains("<p> <a href=\"#voetnoot-1-bij-1\" class=\"footnote-back\"");
    }

    @Test
    void htmlIsShownAsText() {
        assertThat(html("<script>alert(1)</script>\n\nEen <b onclick=x>dik</b> woord <!-- stil -->"))
                .isEqualTo("""
                        <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
                        <p>Een &lt;b onclick&#61;x&gt;dik&lt;/b&gt; woord &lt;!-- stil --&gt;</p>
                        """);
    }

    @Test
    void whoIsNamedBecomesALinkOnceTheyHaveAnAddress() {
        String html = new MarkdownRenderer()
                .renderAmongOthers(
                        "@jan en **@jan**, @piet, jan@jan.example, `@jan` en [@jan](/over)",
                        3,
                        name -> name.equals("jan") ? "/mensen/jan" : null)
                .html()
                .toString()
                .replace("&#64;", "@");

        assertThat(html)
                .contains("<p><a href=\"/mensen/jan\">@jan</a> en <strong><a href=\"/mensen/jan\">@jan</a></strong>")
                .contains(", @piet, ", "<code>@jan</code> en <a href=\"/over\">@jan</a></p>");
        assertThat(html.split("/mensen/jan", -1)).hasSize(3);
    }

    @Test
    void imagesOfThisSiteAreShownAndOthersBecomeLinks() {
        assertThat(html("![Het trapje](/beelden/trapje.jpg)"))
                .isEqualTo(
                        "<p><img src=\"/beelden/trapje.jpg\" alt=\"Het trapje\" loading=\"lazy\" decoding=\"async\" />"
                                + "</p>\n");
        assertThat(html("![Het trapje](https://elders.nl/a.jpg)"))
                .isEqualTo("<p><a href=\"https://elders.nl/a.jpg\" rel=\"nofollow noopener ugc\">Het trapje</a></p>\n");
        assertThat(html("[![Het trapje](https://elders.nl/a.jpg)](/hier)"))
                .isEqualTo("<p><a href=\"/hier\">Het trapje</a></p>\n");
    }

    @Test
    void aLinkWithoutWordsShowsItsAddress() {
        assertThat(html("[](https://elders.nl/a)")).contains(">https://elders.nl/a</a>");
    }

    @Test
    void sectionsHoldWhatReadersReadLineByLine() {
        Rendered rendered = renderer.render("""
                Vooraf *dit*.

                ## Wat **we** deden

                Eerste alinea met een [verslag](https://voorbeeld.nl).
                Zelfde alinea.

                - een
                - twee

                | Week | Gasten |
                |---|---|
                | 1 | 4 |

                ```
                code
                ```

                ## Leeg
                """);

        assertThat(rendered.sections())
                .containsExactly(
                        new Section(null, null, "Vooraf dit."),
                        new Section(
                                "Wat we deden",
                                "s-wat-we-deden",
                                "Eerste alinea met een verslag. Zelfde alinea.\neen\ntwee\nWeek · Gasten\n1 · 4\ncode"),
                        new Section("Leeg", "s-leeg", ""));
    }

    @Test
    void footnotesAreReadWhereTheyAreReferredToFirst() {
        List<Section> sections = renderer.render(
                        "## A[^kop]\n\nEen[^1].\n\n## B\n\nTwee[^1].\n\n[^1]: Noot[^2]\n[^2]: Dieper\n[^kop]: Kopnoot\n[^los]: Los")
                .sections();

        assertThat(sections)
                .containsExactly(
                        new Section("A", "s-a", "Een.\nKopnoot\nNoot\nDieper"), new Section("B", "s-b", "Twee."));
    }

    @Test
    void theExcerptIsTheFirstParagraphsCutAtAWord() {
        assertThat(renderer.render("## Kop\n\nKort *verhaal*.\n\n- lijst\n\nNog iets.")
                        .excerpt())
                .isEqualTo("Kort verhaal. Nog iets.");
        assertThat(renderer.render("woord ".repeat(100)).excerpt())
                .hasSizeLessThanOrEqualTo(300)
                .hasSizeGreaterThan(290)
                .endsWith("woord…");
        assertThat(renderer.render("😀".repeat(400)).excerpt())
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("😀…");
        assertThat(renderer.render("- alleen een lijst").excerpt()).isEmpty();
    }

    private String html(String markdown) {
        return renderer.render(markdown).html().toString();
    }
}
