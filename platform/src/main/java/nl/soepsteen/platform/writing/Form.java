package nl.soepsteen.platform.writing;

import java.util.Arrays;
import java.util.Optional;

/// In which form somebody writes. They may change it while writing: what was typed stays.
public enum Form {
    /// One text and five questions.
    SHORT("kort", "Kort"),
    /// A field for every section of something that worked.
    FULL("volledig", "Volledig, in stukken"),
    /// A field for every section of something that went otherwise.
    OTHERWISE("anders", "Het ging anders"),
    /// All questions, with the text in one piece.
    TEXT("tekst", "Volledig, in één tekst"),
    /// The Markdown file itself.
    MARKDOWN("markdown", "Het bestand zelf");

    private final String parameter;
    private final String label;

    Form(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /// The Dutch word in addresses.
    public String parameter() {
        return parameter;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// The form with this word.
    public static Optional<Form> named(String parameter) {
        return Arrays.stream(values())
                .filter(form -> form.parameter.equals(parameter))
                .findFirst();
    }
}
