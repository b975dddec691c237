package nl.soepsteen.content.document;

import java.util.List;

/// What reading a file gives: the document, or everything that is wrong with it.
public sealed interface ReadResult {

    /// The file follows every rule.
    record Read(Document document) implements ReadResult {}

    /// The file breaks rules; `problems` holds all of them in file order and is never empty.
    record Refused(List<Problem> problems) implements ReadResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
