package nl.soepsteen.content.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// The headings of one body: at which level each is shown, and under which anchor it is found. Only
/// headings of the body itself have an anchor, not those inside a quotation or list. Headings without words
/// are left out altogether.
final class Outline {

    private static final String PREFIX = "s-";
    private static final String WORDLESS = "kop";
    private static final int BELOW_TITLE = 2;

    /// Longer text never changes a slug, and folding it costs time.
    private static final int MAX_FOLDED = 2 * Slug.MAX_LENGTH;

    private final Map<Node, Integer> levels = new HashMap<>();
    private final Map<Node, Heading> anchored = new HashMap<>();
    private final List<Heading> contents = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /// Of the shallowest heading, on the page.
    private final int firstLevel;

    private Outline(int firstLevel) {
        this.firstLevel = firstLevel;
    }

    /// Of the only text on a page, below the page's own title.
    static Outline of(Node document) {
        Outline outline = new Outline(BELOW_TITLE);
        outline.add(shownIn(document), true);
        return outline;
    }

    /// Of one text among others on a page: its headings have no anchors, which others could have too.
    ///
    /// @param firstLevel of its shallowest heading, 2-6
    static Outline of(Node document, int firstLevel) {
        Outline outline = new Outline(firstLevel);
        outline.add(shownIn(document), false);
        return outline;
    }

    private static List<org.commonmark.node.Heading> shownIn(Node document) {
        List<org.commonmark.node.Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                headings.add(heading);
            }
        });
        return headings;
    }

    private void add(List<org.commonmark.node.Heading> headings, boolean withAnchors) {
        Map<Node, String> texts = new HashMap<>();
        headings.forEach(heading -> texts.put(heading, InlineText.of(heading)));
        List<org.commonmark.node.Heading> shown = headings.stream()
                .filter(heading -> !texts.getOrDefault(heading, "").isBlank())
                .toList();
        int shallowest = shown.stream()
                .mapToInt(org.commonmark.node.Heading::getLevel)
                .min()
                .orElse(1);
        int previous = firstLevel - 1;
        for (org.commonmark.node.Heading heading : shown) {
            int level = Math.min(Math.min(heading.getLevel() - shallowest + firstLevel, previous + 1), 6);
            levels.put(heading, level);
            previous = level;
            if (withAnchors && heading.getParent() instanceof Document) {
                String text = texts.getOrDefault(heading, "");
                Heading entry = new Heading(level, anchor(text), text);
                anchored.put(heading, entry);
                contents.add(entry);
            }
        }
    }

    /// The headings for a table of contents.
    List<Heading> contents() {
        return contents;
    }

    /// The level a heading is shown at, 2-6, or null when it has no words and is not shown.
    @Nullable
    Integer level(Node heading) {
        return levels.get(heading);
    }

    /// The entry of a heading that has an anchor, or null.
    @Nullable
    Heading entry(Node heading) {
        return anchored.get(heading);
    }

    /// The anchor that an author meant by `#fragment`: as we made it, or as the heading's words without our
    /// prefix.
    Optional<String> resolve(String fragment) {
        if (anchors.contains(fragment)) {
            return Optional.of(fragment);
        }
        return Optional.of(PREFIX + slug(fragment)).filter(anchors::contains);
    }

    private String anchor(String text) {
        String base = PREFIX + slug(text);
        String anchor = base;
        int count = taken.getOrDefault(base, 1);
        while (!anchors.add(anchor)) {
            count++;
            anchor = base + "-" + count;
        }
        taken.put(base, count);
        return anchor;
    }

    private static String slug(String text) {
        try {
            return Slug.from(text.length() > MAX_FOLDED ? text.substring(0, MAX_FOLDED) : text)
                    .value();
        } catch (IllegalArgumentException _) {
            return WORDLESS;
        }
    }
}
