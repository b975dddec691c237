package nl.soepsteen.platform.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.soepsteen.content.advice.PersonalData.Found;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.writing.Contributions;

/// What becomes of everything that came in together.
///
/// @param steps one for each file, in the order of their names
record Plan(List<Step> steps) {

    Plan {
        steps = steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.file().name())
                        .thenComparing(step -> step.file().path()))
                .toList();
    }

    /// Those with which something is to be done.
    List<Step> work() {
        return steps.stream().filter(step -> step.fate().isWork()).toList();
    }

    /// For every page that it is about, what tells its present text from another one; by slug.
    Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>();
        for (Step step : steps) {
            Document document = step.document();
            if (document != null) {
                seen.put(document.slug().value(), step.present());
            }
        }
        return seen;
    }

    /// The pictures that the work mentions, by the key of their file's name.
    Map<String, IncomingFile> pictures() {
        Map<String, IncomingFile> there = new HashMap<>();
        steps.stream()
                .filter(step -> step.fate() == Fate.PICTURE)
                .forEach(step -> there.put(ZipPath.key(step.file().name()), step.file()));
        Map<String, IncomingFile> wanted = new TreeMap<>();
        for (Step step : work()) {
            for (String name : PictureLinks.in(step.markdown())) {
                IncomingFile picture = there.get(name);
                if (picture != null) {
                    wanted.put(name, picture);
                }
            }
        }
        return wanted;
    }

    /// Whether anything in the work tells who somebody is.
    boolean isPersonal() {
        return steps.stream().anyMatch(Step::isPersonal);
    }

    /// What in a page tells who somebody is, each in a few words.
    static Set<String> personalData(Document document) {
        Set<String> found = new LinkedHashSet<>();
        for (Found one : Contributions.personalData(document)) {
            found.add("%s (%s)".formatted(one.kind().inWords(), one.text()));
        }
        return found;
    }

    /// The pages that come new.
    Set<String> coming() {
        Set<String> slugs = new LinkedHashSet<>();
        for (Step step : steps) {
            Document document = step.document();
            if (document != null && step.fate() == Fate.NEW) {
                slugs.add(document.slug().value());
            }
        }
        return slugs;
    }
}
