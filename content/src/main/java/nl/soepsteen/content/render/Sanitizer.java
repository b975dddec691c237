package nl.soepsteen.content.render;

import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/// The second pass: an independent parser lets through just the elements and attributes that our renderer writes. A
/// mistake in the first pass, ours or the Markdown library's, then costs some markup and never a reader's safety.
final class Sanitizer {

    private static final Pattern HEADING_ID = Pattern.compile("s-[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NOTE_ID = Pattern.compile("voetnoot-\\d{1,6}");
    private static final Pattern NOTE_USE_ID = Pattern.compile("voetnoot-\\d{1,6}-bij-\\d{1,6}");
    private static final Pattern LINK_LABEL =
            Pattern.compile("Voetnoot \\d{1,6}|Terug naar de tekst bij voetnoot \\d{1,6}(?:, plek \\d{1,6})?");
    private static final Pattern TABLE_LABEL = Pattern.compile("Tabel(?: \\d{1,6})?");

    private static final PolicyFactory POLICY = policy();

    private Sanitizer() {}

    /// @throws TooComplexException when the result would become too long
    static SafeHtml clean(String html) {
        CappedText out = new CappedText();
        HtmlSanitizer.sanitize(
                html, POLICY.apply(HtmlStreamRenderer.create(out, Handler.PROPAGATE, Handler.DO_NOTHING)));
        return new SafeHtml(out.toString());
    }

    private static PolicyFactory policy() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "hr", "br")
                .allowElements("em", "strong", "del", "sup", "a", "img", "input", "section", "div")
                .allowElements("table", "thead", "tbody", "tr", "th", "td")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .matching(Addresses::mayLink)
                .onElements("a")
                .allowAttributes("rel")
                .matching(false, LinkHtml.EXTERNAL_REL)
                .onElements("a")
                .allowAttributes("title")
                .onElements("a")
                .allowAttributes("src")
                .matching(Addresses::isLocal)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("decoding")
                .matching(false, "async")
                .onElements("img")
                .allowAttributes("id")
                .matching(HEADING_ID)
                .onElements("h2", "h3", "h4", "h5", "h6")
                .allowAttributes("start")
                .matching(Pattern.compile("\\d{1,9}"))
                .onElements("ol")
                .allowAttributes("id")
                .matching(NOTE_USE_ID)
                .onElements("a")
                .allowAttributes("id")
                .matching(NOTE_ID)
                .onElements("li")
                .allowAttributes("aria-label")
                .matching(LINK_LABEL)
                .onElements("a")
                .allowAttributes("class")
                .matching(false, "footnote-back")
                .onElements("a")
                .allowAttributes("class")
                .matching(false, "footnotes")
                .onElements("section")
                .allowAttributes("aria-label")
                .matching(false, "Voetnoten")
                .onElements("section")
                .allowAttributes("class")
                .matching(false, "table-scroll")
                .onElements("div")
                .allowAttributes("role")
                .matching(false, "region")
                .onElements("div")
                .allowAttributes("tabindex")
                .matching(false, "0")
                .onElements("div")
                .allowAttributes("aria-label")
                .matching(TABLE_LABEL)
                .onElements("div")
                .allowAttributes("scope")
                .matching(false, "col")
                .onElements("th")
                .allowAttributes("class")
                .matching(false, "align-center", "align-right")
                .onElements("th", "td")
                .allowAttributes("type")
                .matching(false, "checkbox")
                .onElements("input")
                .allowAttributes("disabled")
                .matching(false, "disabled")
                .onElements("input")
                .allowAttributes("checked")
                .matching(false, "checked")
                .onElements("input")
                .allowAttributes("aria-label")
                .matching(false, "Gedaan", "Nog te doen")
                .onElements("input")
                .toFactory();
    }
}
