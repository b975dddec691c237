package nl.soepsteen.content.document;

import java.util.List;
import java.util.stream.Collectors;

/// A stored text is no document (any more): it was damaged, or not written by this product.
@SuppressWarnings("serial")
public final class BrokenDocumentException extends RuntimeException {

    private final List<Problem> problems;

    BrokenDocumentException(String slug, List<Problem> problems) {
        super("Stored document " + slug + " is broken: "
                + problems.stream().map(BrokenDocumentException::describe).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /// Everything that is wrong, in file order; never empty.
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(Problem problem) {
        return "line " + problem.line() + (problem.key() == null ? "" : ", " + problem.key()) + ": "
                + problem.message();
    }
}
