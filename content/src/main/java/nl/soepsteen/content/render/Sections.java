package nl.soepsteen.content.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Cuts a body at its headings. A footnote's text belongs to the section that refers to it first, so that a search
/// leads to where its words matter.
final class Sections {

    private final Footnotes footnotes;
    private final List<Section> sections = new ArrayList<>();
    private final Set<Footnotes.Note> told = new HashSet<>();

    private @Nullable Heading heading;
    private PlainText text;

    private Sections(Footnotes footnotes) {
        this.footnotes = footnotes;
        this.text = new PlainText(footnotes);
    }

    static List<Section> of(Node document, Outline outline, Footnotes footnotes) {
        Sections sections = new Sections(footnotes);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            Heading next = outline.entry(block);
            if (next == null) {
                block.accept(sections.text);
            } else {
                sections.end();
                sections.heading = next;
                sections.text.addReferences(block);
            }
        }
        sections.end();
        return sections.sections;
    }

    private void end() {
        // The list grows while it is walked: notes refer to further notes.
        for (int i = 0; i < text.referred().size(); i++) {
            Footnotes.Note note = text.referred().get(i);
            if (told.add(note)) {
                text.addChildren(note.definition());
            }
        }
        if (heading != null) {
            sections.add(new Section(heading.text(), heading.anchor(), text.text()));
        } else if (!text.text().isEmpty()) {
            sections.add(new Section(null, null, text.text()));
        }
        heading = null;
        text = new PlainText(footnotes);
    }
}
