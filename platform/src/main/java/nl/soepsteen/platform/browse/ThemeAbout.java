package nl.soepsteen.platform.browse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.discussion.AboutSource;
import org.springframework.stereotype.Component;

/// Themes are talked about.
@Component
public class ThemeAbout implements AboutSource {

    /// Before the slug of a theme, see [nl.soepsteen.platform.discussion.About].
    public static final String KIND = "thema";

    private final Vocabulary vocabulary;

    ThemeAbout(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Described> describe(Collection<String> keys) {
        Map<String, Described> described = new HashMap<>();
        keys.forEach(key -> theme(key).ifPresent(term -> described.put(key, of(term))));
        return described;
    }

    /// What was merged into another leads there.
    private Optional<Term> theme(String key) {
        return Slug.isValid(key) ? vocabulary.term(Shelf.THEMES.list(), new Slug(key)) : Optional.empty();
    }

    private static Described of(Term term) {
        String slug = term.slug().value();
        return new Described(term.label(), Shelf.THEMES.address(slug), List.of(slug), List.of());
    }

    @Override
    public Optional<String> at(String path) {
        String before = Shelf.THEMES.address("");
        return path.startsWith(before)
                ? theme(path.substring(before.length())).map(term -> term.slug().value())
                : Optional.empty();
    }
}
