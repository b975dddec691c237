package nl.soepsteen.content.yaml;

import java.io.StringReader;
import java.util.Iterator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/// Reads YAML from its events, so that nothing is ever constructed, expanded or resolved: aliases and tags are faults,
/// which makes a "billion laughs" impossible, and depth is counted before anything recurses.
public final class YamlReader {

    /// Deepest nesting accepted; the document format itself needs three.
    public static final int MAX_DEPTH = 10;

    private YamlReader() {}

    /// Reads a text whose top level is a mapping. Never throws for what stands in the text.
    ///
    /// @param yaml without control characters other than tab and line breaks; the caller limits its size
    /// @param firstLine the 1-based line number of the text's first line in the file it comes from
    public static YamlResult read(String yaml, int firstLine) {
        YamlTree tree = new YamlTree(firstLine);
        try {
            Iterator<Event> events = new Yaml(options())
                    .parse(new StringReader(withoutDirectives(yaml, tree, firstLine)))
                    .iterator();
            return new YamlResult(tree.build(events), tree.faults());
        } catch (TooDeepException e) {
            tree.add(new YamlFault(
                    e.line,
                    "Hier zitten te veel haken of lijsten in elkaar.",
                    "Gebruik hooguit " + MAX_DEPTH + " niveaus."));
        } catch (YAMLException e) {
            tree.add(YamlAdvice.of(e, firstLine));
        }
        return new YamlResult(null, tree.faults());
    }

    /// A `%` at the start of a line ends the document for the parser, silently when nothing follows: made a comment
    /// here.
    private static String withoutDirectives(String yaml, YamlTree tree, int firstLine) {
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("%")) {
                lines[i] = "#" + lines[i];
                tree.add(new YamlFault(
                        firstLine + i,
                        "YAML-richtlijnen met % mogen hier niet.",
                        "Haal de regel weg, of laat hem niet met % beginnen."));
            }
        }
        return String.join("\n", lines);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setProcessComments(false);
        return options;
    }

    /// Deeper than [#MAX_DEPTH].
    @SuppressWarnings("serial")
    static final class TooDeepException extends RuntimeException {
        final int line;

        TooDeepException(int line) {
            super("YAML nested deeper than " + MAX_DEPTH, null, false, false);
            this.line = line;
        }
    }
}
