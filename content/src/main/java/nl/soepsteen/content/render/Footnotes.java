package nl.soepsteen.content.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Numbers the footnotes of one body in the order in which the text refers to them. Notes that only other notes refer
/// to come last; a note that nothing refers to is not shown.
final class Footnotes {

    /// A note that is shown, numbered from 1. Its uses are counted while the text is walked.
    static final class Note {
        private final FootnoteDefinition definition;
        private final int number;
        private int uses;

        private Note(FootnoteDefinition definition, int number) {
            this.definition = definition;
            this.number = number;
        }

        FootnoteDefinition definition() {
            return definition;
        }

        int number() {
            return number;
        }

        /// How often the text refers to it, from 1.
        int uses() {
            return uses;
        }

        String id() {
            return "voetnoot-" + number;
        }

        /// The id of the place that refers to it for the `use`-th time, from 1.
        String useId(int use) {
            return id() + "-bij-" + use;
        }
    }

    /// One reference: to which note, and for the n-th time.
    record Use(Note note, int use) {}

    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<Node, Note> noteOf = new HashMap<>();
    private final Map<Node, Use> useOf = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private Footnotes() {}

    static Footnotes of(Node document) {
        Footnotes footnotes = new Footnotes();
        document.accept(footnotes.new Definitions());
        document.accept(footnotes.new References());
        // The list grows while it is walked: notes refer to further notes.
        for (int i = 0; i < footnotes.notes.size(); i++) {
            footnotes.new References().visitInside(footnotes.notes.get(i).definition);
        }
        return footnotes;
    }

    /// The notes to show, by number.
    List<Note> notes() {
        return notes;
    }

    /// What a reference refers to, or null when it stands in a note that is not shown.
    @Nullable
    Use use(Node reference) {
        return useOf.get(reference);
    }

    private void refer(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition == null) {
            return;
        }
        Note note = noteOf.computeIfAbsent(definition, _ -> {
            Note added = new Note(definition, notes.size() + 1);
            notes.add(added);
            return added;
        });
        note.uses++;
        useOf.put(reference, new Use(note, note.uses));
    }

    private final class Definitions extends AbstractVisitor {
        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            }
            visitChildren(block);
        }
    }

    private final class References extends AbstractVisitor {

        void visitInside(Node node) {
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof FootnoteDefinition)) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                refer(reference);
            } else {
                visitChildren(node);
            }
        }
    }
}
