package nl.soepsteen.platform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.KeptPage.State;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.writing.WholeFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides what becomes of files that came in, by how the site is now. Changes nothing.
@Component
class Planner {

    private final DocumentReader reader;
    private final Publications publications;
    private final WholeFiles wholeFiles;

    Planner(DocumentReader reader, Publications publications, WholeFiles wholeFiles) {
        this.reader = reader;
        this.publications = publications;
        this.wholeFiles = wholeFiles;
    }

    /// @param seen for every page what told its text from another one when the files were sent, by slug;
    ///     null when that is now
    Plan plan(List<IncomingFile> files, @Nullable Map<String, String> seen, SignedIn person) {
        List<Opened> all = files.stream().map(this::open).toList();
        Set<Slug> together = new HashSet<>();
        for (Opened opened : all) {
            if (opened.result() instanceof ReadResult.Read(Document document)) {
                together.add(document.slug());
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Opened opened : all) {
            steps.add(step(opened, together, seen, person));
        }
        return withBases(new Plan(steps));
    }

    /// A file with what reading it gave; null for what is not read.
    private record Opened(IncomingFile file, @Nullable ReadResult result) {}

    private Opened open(IncomingFile file) {
        boolean readable = file.fault().isEmpty() && file.isText();
        return new Opened(file, readable ? reader.read(file.name(), file.bytes()) : null);
    }

    private Step step(Opened opened, Set<Slug> together, @Nullable Map<String, String> seen, SignedIn person) {
        IncomingFile file = opened.file();
        if (!file.fault().isEmpty()) {
            return Step.of(file, Fate.REFUSED, List.of(file.fault()));
        }
        ReadResult result = opened.result();
        if (result == null) {
            return Step.of(file, Fate.PICTURE, List.of());
        }
        return switch (result) {
            case ReadResult.Refused(List<Problem> problems) -> Step.of(file, Fate.REFUSED, inWords(problems));
            case ReadResult.Read(Document document) -> step(file, document, together, seen, person);
        };
    }

    private static List<String> inWords(List<Problem> problems) {
        return problems.stream().map(Problem::inOneLine).toList();
    }

    private Step step(
            IncomingFile file,
            Document document,
            Set<Slug> together,
            @Nullable Map<String, String> seen,
            SignedIn person) {
        @Nullable KeptPage page = publications.kept(document.slug()).orElse(null);
        Step step = new Step(file, page == null ? Fate.NEW : Fate.CHANGED, document, page, List.of());
        if (page != null) {
            if (!page.slug().equals(document.slug())) {
                return step.but(
                        Fate.REFUSED,
                        List.of("Deze pagina heet nu %1$s. Noem het bestand %1$s.md.".formatted(page.slug())));
            }
            boolean mayChange = page.isBy(person.id()) || person.isAtLeast(Role.EDITOR);
            boolean same = page.markdown().equals(step.markdown());
            if (!page.isPublic() && mayChange) {
                return step.but(
                        Fate.REFUSED,
                        List.of(
                                page.state() == State.WITHDRAWN
                                        ? "Deze pagina is weggehaald. Zet hem eerst terug, dan kun je hem veranderen."
                                        : "Op dit adres stond een pagina die weg is en weg blijft. Geef je bestand een andere naam."));
            }
            if (same && page.isPublic()) {
                return step.but(Fate.UNCHANGED, List.of());
            }
            if (!mayChange) {
                return step.but(
                        Fate.NOT_YOURS,
                        List.of("Deze pagina is van een ander. Klopt er iets niet? Laat het de redactie weten."));
            }
        }
        if (seen != null
                && !seen.getOrDefault(document.slug().value(), Digest.OF_NOTHING)
                        .equals(step.present())) {
            return step.but(
                    Fate.OVERTAKEN,
                    List.of("De pagina is veranderd nadat je dit bestand stuurde. Kijk wat er nu staat en laad je"
                            + " bestand opnieuw in."));
        }
        List<Problem> problems = wholeFiles.problems(document, page, together, person);
        return problems.isEmpty()
                ? step.but(step.fate(), warnings(document))
                : step.but(Fate.REFUSED, inWords(problems));
    }

    private static List<String> warnings(Document document) {
        Set<String> personal = Plan.personalData(document);
        return personal.isEmpty()
                ? List.of()
                : List.of("Hier staan gegevens van mensen in: " + String.join(", ", personal) + ".");
    }

    /// A page that takes further what does not come after all, is refused too; and so on.
    private Plan withBases(Plan plan) {
        Set<String> coming = plan.coming();
        List<Step> steps = plan.steps().stream()
                .map(step -> lacksBase(step, coming)
                        ? step.but(
                                Fate.REFUSED,
                                List.of(
                                        "gebaseerd-op: De pagina waar dit op verdergaat, is er niet en komt ook niet mee."))
                        : step)
                .toList();
        return steps.equals(plan.steps()) ? plan : withBases(new Plan(steps));
    }

    private boolean lacksBase(Step step, Set<String> coming) {
        Document document = step.document();
        if (document == null || !step.fate().isWork()) {
            return false;
        }
        Slug base = document.basedOn();
        return base != null && !coming.contains(base.value()) && publications.isFree(base);
    }
}
