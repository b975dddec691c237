package nl.soepsteen.content.document;

import java.util.List;
import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads terms and compares them with the vocabulary.
///
/// @param keepUnknown for documents already stored, whose terms may have left the vocabulary since
record Terms(Vocabulary vocabulary, Values values, Problems problems, boolean keepUnknown) {

    /// Lists up to this long are named in full when a term is unknown.
    private static final int SHORT_LIST = 15;

    @Nullable
    Slug term(@Nullable YamlValue value, String path, TermList list) {
        Slug written = value == null ? null : written(value, path, list);
        return written == null ? null : present(list, written);
    }

    /// Two that were written by different names and merged since are one.
    List<Slug> terms(@Nullable YamlValue value, String path, TermList list, int max) {
        String example = "[" + slugs(list).getFirst() + "]";
        List<Slug> written = values.list(value, path, max, example, (item, itemPath) -> written(item, itemPath, list));
        return written.stream().map(slug -> present(list, slug)).distinct().toList();
    }

    /// A term that was merged away is read as the one it went into.
    private Slug present(TermList list, Slug written) {
        return vocabulary.term(list, written).map(Term::slug).orElse(written);
    }

    private @Nullable Slug written(YamlValue value, String path, TermList list) {
        if (!(value instanceof YamlValue.Text text)) {
            values.wrong(value, path, "Hier hoort één woord uit de lijst " + list.key() + ".", allowed(list));
            return null;
        }
        String written = text.value().strip();
        if (Slug.isValid(written) && (keepUnknown || vocabulary.contains(list, new Slug(written)))) {
            return new Slug(written);
        }
        String message = Quote.of(written) + " staat niet in de lijst " + list.key() + ".";
        problems.add(
                value.line(),
                path,
                Suggestion.question(written, slugs(list))
                        .map(question -> message + " " + question)
                        .orElse(message),
                allowed(list));
        return null;
    }

    private String allowed(TermList list) {
        List<String> slugs = slugs(list);
        return slugs.size() <= SHORT_LIST
                ? slugs.stream().collect(Collectors.joining(", ", "Kies uit: ", "."))
                : "Kies uit de lijst " + list.key() + " van de woordenlijst; die telt " + slugs.size() + " begrippen.";
    }

    private List<String> slugs(TermList list) {
        return vocabulary.terms(list).stream().map(Term::slug).map(Slug::value).toList();
    }
}
