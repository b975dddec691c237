package nl.soepsteen.platform.writing;

import java.util.Arrays;
import java.util.Optional;

/// In which form somebody writes. They may change it while writing: what was typed stays.
public enum Form {
    /// One text and five questions.
    SHORT("kort"),
    /// A field for every section of something that worked.
    FULL("volledig"),
    /// A field for every section of something that went otherwise.
    OTHERWISE("anders"),
    /// All questions, with the text in one piece.
    TEXT("tekst"),
    /// The Markdown file itself.
    MARKDOWN("markdown");

    private final String parameter;

    Form(String parameter) {
        this.parameter = parameter;
    }

    /// The Dutch word in addresses.
    public String parameter() {
        return parameter;
    }

    /// The form with this word.
    public static Optional<Form> named(String parameter) {
        return Arrays.stream(values())
                .filter(form -> form.parameter.equals(parameter))
                .findFirst();
    }
}
