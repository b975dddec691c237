package nl.soepsteen.platform.collection;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.content.document.Problem;
import org.jspecify.annotations.Nullable;

/// What an import did.
///
/// @param created pages that are new
/// @param changed pages whose file changed
/// @param unchanged files that are as they were at the last import
/// @param clashes files that changed while something happened to their page on the site as well; the page was
///     left alone
/// @param refused files that break rules, with everything that is wrong
/// @param gone slugs imported earlier whose file is no longer in the folder; their pages stay
public record ImportReport(
        int created, int changed, int unchanged, List<Conflict> clashes, List<RefusedFile> refused, List<String> gone) {

    public ImportReport {
        clashes = List.copyOf(clashes);
        refused = List.copyOf(refused);
        gone = List.copyOf(gone);
    }

    /// The slugs of the files that clash.
    public List<String> conflicts() {
        return clashes.stream().map(Conflict::slug).toList();
    }

    /// The report as an operator reads it in the log, one line each.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Collectie ingelezen: %d nieuw, %d gewijzigd, %d ongewijzigd, %d botsingen, %d geweigerd."
                .formatted(created, changed, unchanged, clashes.size(), refused.size()));
        for (String slug : gone) {
            lines.add("%s.md staat niet meer in de map. De pagina blijft staan.".formatted(slug));
        }
        for (Conflict conflict : clashes) {
            lines.add(conflict.sentence());
        }
        for (RefusedFile file : refused) {
            lines.add("%s is geweigerd:".formatted(file.name()));
            file.problems().forEach(problem -> lines.add("  " + problem.inOneLine()));
        }
        return lines;
    }

    /// A file that changed while something happened to its page on the site as well.
    ///
    /// @param sentence what happened there and what to do now
    public record Conflict(String slug, String sentence) {

        static Conflict edited(String slug) {
            return new Conflict(
                    slug,
                    ("%s.md is gewijzigd, maar de pagina is ook op de site bewerkt."
                                    + " De pagina is niet overschreven: voeg de twee teksten samen.")
                            .formatted(slug));
        }

        static Conflict renamed(String slug, String present) {
            return new Conflict(
                    slug,
                    "%s.md is niet ingelezen: de pagina heet op de site nu %s. Noem het bestand %s.md."
                            .formatted(slug, present, present));
        }

        static Conflict withdrawn(String slug) {
            return new Conflict(
                    slug,
                    ("%s.md is gewijzigd, maar de pagina is op de site weggehaald."
                                    + " Hij blijft weg tot iemand hem daar terugzet.")
                            .formatted(slug));
        }
    }

    /// A file that breaks rules.
    public record RefusedFile(String name, List<Problem> problems) {
        public RefusedFile {
            problems = List.copyOf(problems);
        }

        static RefusedFile of(String name, @Nullable String key, String message) {
            return new RefusedFile(name, List.of(new Problem(0, key, message, null)));
        }
    }
}
