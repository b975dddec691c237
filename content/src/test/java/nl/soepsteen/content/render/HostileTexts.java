package nl.soepsteen.content.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts made to keep a Markdown parser busy, to overflow its stack, or to come out far larger than they went in. Each
/// is close to the largest body unless it is dangerous when small.
final class HostileTexts {

    private static final int LARGEST = 1024 * 1024;

    private final Map<String, String> texts = new LinkedHashMap<>();

    private HostileTexts() {
        deepNesting();
        brackets();
        emphasis();
        scans();
        tables();
        references();
        footnotes();
        manyBlocks();
        plainAddresses();
        escapes();
    }

    static Map<String, String> all() {
        return new HostileTexts().texts;
    }

    private void deepNesting() {
        add("quotes within quotes", fill("> "));
        add("quotes without spaces", fill(">"));
        add(
                "lists within lists",
                IntStream.range(0, 1000)
                        .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                        .collect(Collectors.joining()));
        add("lists on one line", fill("+ "));
        add("numbered lists on one line", fill("1. "));
        add("list markers with tabs", fill("-\t"));
        add("footnotes within footnotes", fill("[^a]: "));
        add("lazy lines in deep quotes", "> ".repeat(38) + "1\n".repeat(4_990));
        add("deep loose list", "- ".repeat(18) + "a\n" + (" ".repeat(36) + "a\n\n").repeat(20_000));
        add("deep list items", fill("- - - - - - - - - - - - - a\n\n"));
    }

    private void brackets() {
        add("open brackets", fill("["));
        add("closing brackets", fill("]"));
        add("brackets in brackets", "[".repeat(LARGEST / 2) + "]".repeat(LARGEST / 2));
        add("brackets in brackets, paragraph after paragraph", fill("[".repeat(5_000) + "]".repeat(5_000) + "\n\n"));
        add("unclosed links", fill("[a]("));
        add("unclosed link addresses", fill("[a](<b"));
        add("unclosed link titles", fill("[a](b \"c"));
        add("images in images", "![".repeat(20_000) + "](/a)".repeat(20_000));
        add("images in images, just few enough", "![".repeat(499) + "](/a)".repeat(499));
        add("images without address", fill("![".repeat(490) + "]".repeat(490) + "\n\n"));
        add("links after open brackets", "[".repeat(20_000) + "[a](b)".repeat(100_000));
        add("links after fewer open brackets", "[".repeat(5_000) + "[a](b)".repeat(4_900));
        add("labels after open brackets", "[".repeat(7_000) + "][x]".repeat(2_000));
        add("labels, paragraph after paragraph", fill("[".repeat(200) + "][x]".repeat(200) + "\n\n"));
    }

    private void emphasis() {
        add("unclosed emphasis", fill("*a "));
        add("emphasis of two kinds", fill("*a **a "));
        add("one emphasised letter", "*".repeat(LARGEST / 2 - 1) + "a" + "*".repeat(LARGEST / 2 - 1));
        add("emphasis in emphasis, just few enough", "*a ".repeat(950) + "a* ".repeat(950));
        add("emphasis that never fits", fill("a**b c* "));
        add("emphasis, paragraph after paragraph", fill("a**b*c_d~~".repeat(190) + "\n\n"));
        add("underscores in a word", fill("a_"));
        add("unclosed strikethrough", fill("~~a "));
        add("emphasis in quotes in lists", "> - ".repeat(10) + "*a ".repeat(40) + "a* ".repeat(40));
    }

    private void scans() {
        add("backticks", fill("`"));
        add(
                "backticks, each run longer",
                IntStream.range(1, 1_400).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining()));
        add(
                "backticks before a long line",
                IntStream.range(1, 95).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining())
                        + "x".repeat(LARGEST - 5_000));
        add("tags", fill("<a "));
        add("less-than signs", fill("<"));
        add("comments", fill("<!--"));
        add("processing instructions", fill("<?"));
        add("character data", fill("<![CDATA["));
        add("attributes", fill("<a b='"));
        add("instructions before a long line", "y" + "<? ".repeat(95) + "x".repeat(LARGEST - 500));
        add("attributes before a long line", "y" + "<a b='".repeat(95) + "x".repeat(LARGEST - 600));
        add("entities without end", fill("&#"));
    }

    private void tables() {
        add("wide table", "|a".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n" + "|x\n".repeat(100_000));
        add("table of empty cells", "|a".repeat(99) + "\n" + "|-".repeat(99) + "\n" + "|x\n".repeat(190));
        add("table of too many empty cells", "|a".repeat(99) + "\n" + "|-".repeat(99) + "\n" + "|x\n".repeat(900));
        add("long table", "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(4_900));
        add("many tables", fill("|a\n|-\n|b\n\n"));
        add("nearly tables", "|a\n|-|-\n".repeat(2_400));
    }

    private void references() {
        add("references to a long address", "[a]: /" + "x".repeat(1_900) + "\n\n" + "[a] ".repeat(9_000));
        add("references to a long title", "[a]: /u \"" + "x".repeat(100_000) + "\"\n\n" + "[a]\n\n".repeat(20_000));
        add(
                "many definitions",
                IntStream.range(0, 19_000).mapToObj(i -> "[a" + i + "]: /b\n\n").collect(Collectors.joining()));
        add("unclosed definitions", "[a]: b 'c\n".repeat(4_990));
        add("definitions without address", "[a]:\n".repeat(4_990));
    }

    private void footnotes() {
        add(
                "many footnotes",
                IntStream.range(0, 9_900)
                        .mapToObj(i -> "[^" + i + "]\n\n[^" + i + "]: x\n\n")
                        .collect(Collectors.joining()));
        add("one footnote, many references", "[^a]: x\n\n" + "[^a]\n\n".repeat(19_000));
        add(
                "footnotes that refer to the next",
                IntStream.range(0, 19_000)
                                .mapToObj(i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n")
                                .collect(Collectors.joining())
                        + "[^0]");
        add("footnotes that refer to each other", "[^a]: [^b]\n\n[^b]: [^a]\n\nx[^a]");
        add("the same footnote again and again", "[^a]: x\n\n".repeat(19_000));
        String label = "l".repeat(10_000);
        add("footnotes with a long name", "[^" + label + "]: x\n\n" + ("[^" + label + "]\n\n").repeat(90));
    }

    private void manyBlocks() {
        add("paragraphs of a letter", fill("a\n\n"));
        add("paragraphs of a letter, just few enough", "a\n\n".repeat(20_000));
        add("list items", "- a\n\n".repeat(20_000));
        add("tasks", "- [x] a\n\n".repeat(20_000));
        add("headings", "# a\n\n".repeat(20_000));
        add("headings without words", "#\n\n".repeat(20_000));
        add("lines of a digit", "1\n".repeat(4_990));
        add("blank lines", fill("\n"));
        add("spaces", fill(" "));
        add("tabs", fill("\t"));
        add("code fences", "```\n\n".repeat(20_000));
        add("HTML blocks", "<div>\n\n".repeat(20_000));
        add("one long heading", "# " + "é".repeat(LARGEST - 2));
        add("rulers", "---\n\n".repeat(20_000));
    }

    private void plainAddresses() {
        add("www", fill("www."));
        add("at signs", fill("a@"));
        add("at signs and points", fill("@."));
        add("letters and many at signs", "a".repeat(LARGEST - 300) + "@".repeat(300));
        add("http", fill("http://"));
        add("colons", fill("a:"));
        add("addresses", fill("http://a.nl "));
        add("parentheses in an address", "www.a.nl/" + "(".repeat(LARGEST - 9));
    }

    private void escapes() {
        add("ampersands", fill("&"));
        add("quotation marks", fill("\""));
        add("backslashes", fill("\\"));
        add("NUL characters", fill("\0"));
        add("emoji", fill("😀"));
        add("accents on one letter", "a" + "\u0301".repeat(LARGEST - 1));
    }

    private void add(String name, String text) {
        texts.put(name, text);
    }

    private static String fill(String part) {
        return part.repeat(LARGEST / part.length());
    }
}
