package nl.soepsteen.platform.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.content.compare.Comparison;
import nl.soepsteen.content.compare.SectionDifference;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.publication.KeptPage;

/// Shows a plan to who sent the files.
final class Previews {

    /// Comparing takes time: of so many files the differences are shown, of the others only that they are
    /// different.
    private static final int MOST_COMPARED = 25;

    private static final int LONGEST_COMPARED = 100_000;

    private Previews() {}

    static List<PlannedFile> of(Plan plan) {
        List<PlannedFile> files = new ArrayList<>();
        int compared = 0;
        for (Step step : plan.steps()) {
            List<SectionDifference> sections = List.of();
            if (compared < MOST_COMPARED && step.fate() == Fate.CHANGED) {
                sections = sections(step);
                compared++;
            }
            files.add(file(step, sections));
        }
        return files;
    }

    private static List<SectionDifference> sections(Step step) {
        KeptPage page = step.page();
        String text = step.markdown();
        if (page == null || Math.max(page.markdown().length(), text.length()) > LONGEST_COMPARED) {
            return List.of();
        }
        return Comparison.of(page.markdown(), text);
    }

    private static PlannedFile file(Step step, List<SectionDifference> sections) {
        Document document = step.document();
        KeptPage page = step.page();
        List<SectionDifference> changed =
                sections.stream().filter(SectionDifference::isChanged).toList();
        return new PlannedFile(
                ZipPath.shown(step.file().path()),
                step.fate(),
                document == null ? "" : document.title(),
                page == null ? "" : page.address(),
                step.remarks(),
                changed,
                sections.size() - changed.size());
    }
}
