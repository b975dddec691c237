package nl.soepsteen.platform.writing.web;

import java.util.List;
import java.util.Map;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import nl.soepsteen.platform.writing.FormFields;
import nl.soepsteen.platform.writing.Trail;

/// The page on which somebody writes.
///
/// @param draft as it is shown
/// @param key of this form, so that sending it twice does its work once
/// @param sections headings with a field each; none when the text is one
/// @param problems what must be mended before it can be sent, or nothing
/// @param beside texts that came from a window that was behind
/// @param trail what happened to it so far
/// @param publishes whether sending puts it on the site at once
public record DraftPage(
        Draft draft,
        String key,
        List<String> sections,
        Vocabulary vocabulary,
        List<Problem> problems,
        List<Fields> beside,
        List<Trail.Entry> trail,
        boolean publishes) {

    private static final Map<String, TermList> LISTS = Map.ofEntries(
            Map.entry("themas", TermList.THEMES),
            Map.entry("onderwerpen", TermList.TOPICS),
            Map.entry("doelgroepen", TermList.TARGET_GROUPS),
            Map.entry("voor-wie-werkt", TermList.PRACTITIONERS),
            Map.entry("fase", TermList.PHASES),
            Map.entry("uitkomst", TermList.OUTCOMES),
            Map.entry("reden-gestopt", TermList.REASONS_STOPPED),
            Map.entry("onderbouwing", TermList.SUBSTANTIATIONS),
            Map.entry("leerpatronen", TermList.LEARNING_PATTERNS),
            Map.entry("voorwaarden", TermList.CONDITIONS),
            Map.entry("belemmeringen", TermList.OBSTACLES),
            Map.entry("kosten", TermList.COSTS),
            Map.entry("setting", TermList.SETTINGS),
            Map.entry("werkvorm", TermList.WORK_FORMS));

    /// Where the page is.
    public String address() {
        return "/schrijven/" + draft.id();
    }

    /// What was typed in a field.
    public String text(String field) {
        return draft.fields().text(field);
    }

    /// What was typed in the field of a section.
    ///
    /// @param number from 1
    public String section(int number) {
        return text(FormFields.SECTION + number);
    }

    /// What can be chosen in a field.
    public List<Choice> choices(String field) {
        TermList list = LISTS.get(field);
        if (list == null) {
            throw new IllegalArgumentException("No list for " + field);
        }
        return Choice.of(vocabulary, list, draft.fields().texts(field));
    }

    /// Whether the form asks everything, not only what is needed.
    public boolean isFull() {
        return draft.form() != Form.SHORT;
    }

    /// Whether it is the form for what went otherwise.
    public boolean isOtherwise() {
        return draft.form() == Form.OTHERWISE;
    }

    /// What is wrong with a field, in a sentence or two; empty when nothing is.
    public String mistake(String field) {
        return problems.stream()
                .filter(problem -> problem.key() != null
                        && (problem.key().equals(field)
                                || problem.key().startsWith(field + "[")
                                || problem.key().startsWith(field + ".")))
                .map(problem ->
                        problem.allowed() == null ? problem.message() : problem.message() + " " + problem.allowed())
                .findFirst()
                .orElse("");
    }

    /// What is wrong with the text itself, or with fields that are not on this form.
    public List<String> otherMistakes() {
        return problems.stream()
                .filter(problem -> problem.key() == null)
                .map(problem ->
                        problem.allowed() == null ? problem.message() : problem.message() + " " + problem.allowed())
                .toList();
    }
}
