package nl.soepsteen.content.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Renders texts for mail. Both forms load nothing, and their links work elsewhere: they name the site.
public final class MailForms {

    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern BOX = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern OWN_LINK = Pattern.compile("<a href=\"/(?!/)");
    private static final Pattern LINK_ON_PAGE = Pattern.compile("<a href=\"#[^\"]*\"");
    private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*)\"");

    /// Below the title of what it belongs to.
    private static final int FIRST_HEADING = 4;

    private final MarkdownRenderer renderer = new MarkdownRenderer();
    private final String site;

    /// @param site where paths of this site are, such as `https://soepsteen.example`
    public MailForms(String site) {
        this.site = site;
    }

    /// The text as HTML: pictures as their words, no forms, no places on a page.
    ///
    /// @throws TooComplexException when the text goes over a limit
    public SafeHtml html(String markdown) {
        // What the sanitizer made has no bracket and no quote inside a value: what looks like a tag is one.
        String html = renderer.renderAmongOthers(markdown, FIRST_HEADING).html().toString();
        html = IMAGE.matcher(html).replaceAll(image -> Matcher.quoteReplacement(words(image.group())));
        html = BOX.matcher(html).replaceAll(box -> box.group(1).contains("checked=") ? "☑" : "☐");
        html = OWN_LINK.matcher(html).replaceAll(Matcher.quoteReplacement("<a href=\"" + escaped(site) + "/"));
        return new SafeHtml(LINK_ON_PAGE.matcher(html).replaceAll("<a"));
    }

    private static String words(String image) {
        Matcher alt = ALT.matcher(image);
        return alt.find() && !alt.group(1).isBlank() ? "[beeld: " + alt.group(1) + "]" : "[beeld]";
    }

    /// The text as people write mail: lines of at most 76 characters where words allow it, quotes behind `>`,
    /// addresses behind the words that lead there.
    ///
    /// @throws TooComplexException when the text goes over a limit
    public String text(String markdown) {
        InputLimits.check(markdown);
        return new MailText(site).of(MarkdownTree.parseWithoutNotes(markdown));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
