package nl.soepsteen.platform.writing;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Assessment;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import org.jspecify.annotations.Nullable;

/// What a page says about itself that its author cannot decide: what others found, that it was chosen, that it is
/// invented.
final class EditorsOnly {

    private static final Slug NOT_ASSESSED = new Slug("niet-getoetst");

    private EditorsOnly() {}

    /// What an author changed and may not.
    ///
    /// @param present the page as it is now, or null for a new one
    static List<Problem> changed(Document document, @Nullable Document present) {
        List<Problem> problems = new ArrayList<>();
        if (!assessment(document).equals(present == null ? none() : assessment(present))) {
            problems.add(problem("toetsing", "Wat anderen ervan vonden (toetsing) vult de redactie in."));
        }
        if (document.topIdea() != (present != null && present.topIdea())) {
            problems.add(problem("topidee", "Of dit een TOPidee is, vult de redactie in."));
        }
        if (document.invented() != (present != null && present.invented())) {
            problems.add(problem("voorbeeld", "Of dit een verzonnen voorbeeld is, vult de redactie in."));
        }
        return List.copyOf(problems);
    }

    private static Assessment assessment(Document document) {
        Assessment assessment = document.assessment();
        return assessment == null ? none() : assessment;
    }

    private static Assessment none() {
        return new Assessment(NOT_ASSESSED, null, null, null);
    }

    private static Problem problem(String key, String message) {
        return new Problem(0, key, message, "Haal het weg, of vraag het de redactie.");
    }
}
