package nl.soepsteen.platform.writing.web;

import java.util.List;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Draft.State;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.Form;
import nl.soepsteen.platform.writing.FormFields;

/// The page on which somebody writes.
///
/// @param draft as it is shown
/// @param problems what must be mended before it can be sent, or nothing
/// @param beside texts that came from a window that was behind
/// @param steps what happened to it so far
/// @param gemeenten all names, to choose from while typing
/// @param editor whether they may fill in what only editors may
public record DraftPage(
        Draft draft,
        FormFields forms,
        Vocabulary vocabulary,
        List<Problem> problems,
        List<Drafts.Other> beside,
        List<StepLine> steps,
        List<String> gemeenten,
        boolean editor) {

    private static final String ARTICLE = "artikel";

    /// Where the page is.
    public String address() {
        return Paths.draft(draft.id());
    }

    /// What the page is called.
    public String heading() {
        if (draft.isSent()) {
            return draft.titleInList();
        }
        if (draft.publication() != null) {
            return "Verander je pagina";
        }
        return draft.form() == Form.OTHERWISE ? "Het ging anders" : "Wat gebeurde er?";
    }

    /// What waits for an editor, as it was typed.
    public String sentText() {
        return forms.story(draft.form(), draft.fields());
    }

    /// Everything that was typed in a text beside this one, as the file it would be.
    public String all(Drafts.Other other) {
        return forms.fileText(other.form(), other.fields());
    }

    /// Headings with a field each; none when the text is one.
    public List<String> sections() {
        return forms.sections(draft.form());
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
        return Choice.of(vocabulary, forms.list(field), draft.fields().texts(field));
    }

    /// The places that were typed, and a line for one more.
    public List<PlaceLine> places() {
        return PlaceLine.of(draft.fields(), isFull());
    }

    /// Whether the form asks everything, not only what is needed.
    public boolean isFull() {
        return !isShort() && !isFile();
    }

    private boolean isShort() {
        return draft.form() == Form.SHORT;
    }

    /// Whether the file itself is written.
    public boolean isFile() {
        return draft.form() == Form.MARKDOWN;
    }

    /// Whether it is the form for what went otherwise.
    public boolean isOtherwise() {
        return draft.form() == Form.OTHERWISE;
    }

    /// Whether it is an article: those have no outcome.
    public boolean isArticle() {
        return ARTICLE.equals(text("soort"));
    }

    /// Whether it changes a page that is on the site already.
    public boolean isChange() {
        return draft.publication() != null;
    }

    /// Whether an editor gave it back.
    public boolean isReturned() {
        return draft.state() == State.RETURNED;
    }

    /// The other forms to write it in.
    public List<Form> otherForms() {
        if (isFile() || isArticle()) {
            return List.of();
        }
        return List.of(Form.SHORT, Form.FULL, Form.OTHERWISE, Form.TEXT).stream()
                .filter(form -> form != draft.form())
                .filter(form -> form != Form.SHORT || draft.publication() == null)
                .toList();
    }

    /// What is wrong with a field, in a sentence or two; empty when nothing is.
    public String mistake(String field) {
        return problems.stream()
                .filter(problem -> isAbout(problem, field))
                .map(DraftPage::sentence)
                .findFirst()
                .orElse("");
    }

    private static boolean isAbout(Problem problem, String field) {
        String key = problem.key();
        return key != null && (key.equals(field) || key.startsWith(field + "[") || key.startsWith(field + "."));
    }

    /// Everything that is wrong, in the order of the file; that of the fields too, to be read in one place.
    public List<String> mistakes() {
        return problems.stream()
                .map(problem -> isFile() ? problem.inOneLine() : sentence(problem))
                .distinct()
                .toList();
    }

    private static String sentence(Problem problem) {
        return problem.allowed() == null ? problem.message() : problem.message() + " " + problem.allowed();
    }
}
