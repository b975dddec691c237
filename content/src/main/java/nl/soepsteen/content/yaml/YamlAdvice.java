package nl.soepsteen.content.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Turns the parser's English into what someone who never heard of YAML can act on.
final class YamlAdvice {

    private record Rule(String says, String message, String advice) {}

    /// Matched in this order on the parser's own words, the most specific first.
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "mapping values are not allowed",
                    "Er staat een dubbele punt op een plek waar dat niet kan.",
                    "Zet een waarde met een dubbele punt erin tussen aanhalingstekens, en laat sleutels vooraan beginnen."),
            new Rule(
                    "could not find expected ':'",
                    "Er ontbreekt een dubbele punt achter een sleutel.",
                    "Schrijf `sleutel: waarde`; lange tekst op meer regels springt in."),
            new Rule("'\\t(TAB)'", "Er staat een tab op een plek waar dat niet kan.", "Spring in met spaties."),
            new Rule(
                    "unexpected end of stream",
                    "Een aanhalingsteken wordt niet gesloten.",
                    "Sluit de tekst met hetzelfde aanhalingsteken als waarmee zij begint."),
            new Rule(
                    "expected ',' or ']'",
                    "De lijst tussen [ en ] klopt niet.",
                    "Zet een komma tussen de woorden, sluit de lijst met ] en zet woorden met , ? [ ] { of } tussen aanhalingstekens."),
            new Rule(
                    "expected ',' or '}'",
                    "De groep tussen { en } klopt niet.",
                    "Zet een komma tussen de delen, sluit de groep met } en zet een waarde met , ? [ ] { of } tussen aanhalingstekens."),
            new Rule(
                    "cannot start any token",
                    "Een waarde begint met een teken dat daar niet kan.",
                    "Zet de waarde tussen aanhalingstekens."),
            new Rule(
                    "escape",
                    "Achter een \\ staat een teken dat daar niet kan.",
                    "Schrijf \\\\ voor een gewone \\, of gebruik enkele aanhalingstekens."),
            new Rule(
                    "undefined alias",
                    "Verwijzingen met * mogen hier niet.",
                    "Schrijf de waarde uit, of zet haar tussen aanhalingstekens."),
            new Rule(
                    "while scanning an a", // "an alias" and "an anchor"
                    "Een waarde begint met * of &, en dat kan niet.",
                    "Zet de waarde tussen aanhalingstekens."),
            new Rule(
                    "tag",
                    "Typen met ! mogen hier niet.",
                    "Haal het woord met ! weg, of zet de waarde tussen aanhalingstekens."),
            new Rule(
                    "special characters are not allowed",
                    "Er staat een onzichtbaar teken in.",
                    "Haal het weg en typ de regel opnieuw."));

    private static final Rule OTHER = new Rule(
            "",
            "Deze regel is niet te lezen.",
            "Kijk of de regel netjes inspringt en of elk aanhalingsteken en elke haak gesloten is.");

    private YamlAdvice() {}

    static YamlFault of(YAMLException e, int firstLine) {
        String said = e instanceof MarkedYAMLException marked
                ? marked.getContext() + " " + marked.getProblem()
                : String.valueOf(e.getMessage());
        Rule rule = RULES.stream()
                .filter(candidate -> said.contains(candidate.says))
                .findFirst()
                .orElse(OTHER);
        return new YamlFault(firstLine + line(e), rule.message, rule.advice);
    }

    /// Where people have to look: at the beginning of what was not finished, otherwise where the parser stopped.
    private static int line(YAMLException e) {
        if (!(e instanceof MarkedYAMLException marked)) {
            return 0;
        }
        String context = String.valueOf(marked.getContext());
        boolean unfinished = context.startsWith("while scanning") || context.startsWith("while parsing a flow");
        Mark mark = unfinished && marked.getContextMark() != null ? marked.getContextMark() : marked.getProblemMark();
        return mark == null ? 0 : mark.getLine();
    }
}
