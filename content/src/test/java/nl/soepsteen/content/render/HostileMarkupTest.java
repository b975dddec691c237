package nl.soepsteen.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkupTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\\s+[a-z-]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "rel",
            "title",
            "src",
            "alt",
            "loading",
            "id",
            "class",
            "start",
            "aria-label",
            "role",
            "tabindex",
            "scope",
            "decoding",
            "type",
            "disabled",
            "checked");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x01;javascript:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,<script>",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://elders.nl/a",
                "blob:https://elders.nl/a",
                "//elders.nl/a",
                "https:elders.nl",
                "http:///elders.nl",
                "https://bank.nl@elders.nl/a",
                "https://bank.nl:pw@elders.nl/a",
                "verder.html",
                "../boven",
                "?q=1",
                "#",
                "tel:javascript",
                "mailto:",
                "mailto:geen-adres",
            })
    void anAddressOutsideThePolicyIsShownAsItsWords(String address) {
        String link = html("[woorden](<" + address + ">)");
        String image = html("![woorden](<" + address + ">)");

        assertThat(link).doesNotContain("href").contains("woorden");
        assertThat(image).doesNotContain("href", "src").contains("woorden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.nl",
                "HTTPS://elders.nl/a?b=c&d=e#f",
                "http://elders.nl:8080/",
                "https://elders.nl/één pagina",
                "/interventies/even-buurten",
                "/\\elders.nl",
                "#boven",
                "tel:+31-20-1234567",
                "mailto:buur@voorbeeld.nl",
                "mailto:buur@voorbeeld.nl?subject=Even%20buurten",
            })
    void anAddressWithinThePolicyBecomesALink(String address) {
        assertThat(html("[woorden](<" + address + ">)")).contains("<a href=\"").contains(">woorden</a>");
    }

    @Test
    void signsThatBrowsersReadDifferentlyCannotLeaveTheSite() {
        assertThat(html("[x](</&#9;/elders.nl>)")).contains("href=\"/%09/elders.nl\"");
        assertThat(html("[x](</\\elders.nl>)")).contains("href=\"/%5Celders.nl\"");
    }

    @Test
    void onlyLinksToOtherSitesSaySo() {
        assertThat(html("[x](/hier) [y](#daar)")).doesNotContain("rel=");
        assertThat(html("[x](https://elders.nl)")).contains("rel=\"nofollow noopener ugc\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<style>*{display:none}</style>",
                "<form action=/uitloggen><input type=submit>",
                "<!--><script>alert(1)</script>-->",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "[x](https://elders.nl \"\\\" onmouseover=\\\"alert(1)\")",
                "![\" onerror=\"alert(1)](/a.jpg)",
                "![x](/a.jpg \"\\\" onerror=\\\"alert(1)\")",
                "`</code><script>alert(1)</script>`",
                "```\" onclick=\"alert(1)\ncode\n```",
                "```</code></pre><script>\nx\n```",
                "# <script>alert(1)</script> \" onclick=\"x",
                "| <script>x</script> |\n|---|\n| \" onclick=\"x |",
                "x[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: noot",
                "- [x] <script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<https://elders.nl/\"onmouseover=alert(1)>",
                "https://elders.nl/\"onmouseover=alert(1)",
                "[x]: javascript:alert(1)\n\n[x]",
                "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
                "<scr\0ipt>alert(1)</scr\0ipt>",
                "</article></main><h1>Nep</h1>",
            })
    void nothingButOurOwnElementsAndAttributesComesOut(String markdown) {
        String html = html(markdown + "\n\neinde");

        assertThat(html).contains("<p>einde</p>");
        Matcher tags = TAG.matcher(html);
        String rest = tags.replaceAll("");
        assertThat(rest).doesNotContain("<", ">");
        tags.reset();
        while (tags.find()) {
            assertThat(tags.group(2))
                    .isNotIn("script", "style", "iframe", "svg", "math", "form", "h1", "main", "article");
            Matcher attributes = ATTRIBUTE.matcher(tags.group(3));
            while (attributes.find()) {
                assertThat(ATTRIBUTES).contains(attributes.group(1));
                if (List.of("href", "src").contains(attributes.group(1))) {
                    assertThat(attributes.group(2).toLowerCase(Locale.ROOT)).matches("(https?://|mailto:|/[^/]|#).*");
                }
            }
        }
    }

    @Test
    void theSanitizerAloneStopsWhatTheRendererWouldNeverWrite() {
        SafeHtml clean = Sanitizer.clean("<p onclick=\"x\" style=\"color:red\" id=\"inhoud\">a</p><script>b</script>"
                + "<a href=\"javascript:x\">c</a><img src=\"https://elders.nl/x.png\"><div class=\"kop\">d</div>"
                + "<h2 id=\"zoeken\">e</h2><input type=\"text\" name=\"q\"><h1>f</h1>");

        assertThat(clean.toString()).isEqualTo("<p>a</p>c<div>d</div><h2>e</h2>f");
    }

    @Test
    void aFragmentEscapesTextAndMarksWords() {
        SafeHtml html = Fragment.html(List.of(
                new Fragment.Piece("<b>een & \"twee\" ", false),
                new Fragment.Piece("'soep'", true),
                new Fragment.Piece("</mark><script>", false)));

        assertThat(html.toString())
                .isEqualTo(
                        "&lt;b&gt;een &amp; &quot;twee&quot; <mark>&#39;soep&#39;</mark>&lt;/mark&gt;&lt;script&gt;");
    }

    private static String html(String markdown) {
        return new MarkdownRenderer().render(markdown).html().toString();
    }
}
