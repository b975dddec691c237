package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Suggestion;
import nl.soepsteen.index.suggest.NameList;
import nl.soepsteen.index.suggest.NameList.Found;
import nl.soepsteen.index.suggest.NameList.Named;
import nl.soepsteen.index.suggest.TypedWords;

/// The names of subjects and places, read once for each time that there are others. Immutable.
final class SubjectNames {

    /// Letters of the shortest text in which a slip of the pen is looked for, as in titles.
    private static final int SHORTEST_SLIP = 4;

    private final List<Named<Subject>> named;
    private final NameList<Subject> list;
    private final Map<String, List<Found<Subject>>> bySlug = new LinkedHashMap<>();

    SubjectNames(List<Named<Subject>> named) {
        this.named = named;
        this.list = new NameList<>(named);
        named.forEach(this::addSlugs);
    }

    /// Whether these are the names of the same subjects.
    boolean areOf(List<Named<Subject>> others) {
        return named.equals(others);
    }

    /// What goes on from what was typed, best first.
    ///
    /// @param misspelt whether names that only resemble it will do when none goes on from it
    /// @param size how many at most
    /// @param within the order of those that fit as well
    List<Found<Subject>> find(String typed, boolean misspelt, int size, Comparator<Subject> within) {
        List<Found<Subject>> fitting = list.find(TypedWords.of(typed));
        fitting.sort(Comparator.<Found<Subject>>comparingInt(found -> -found.fit())
                .thenComparing(found -> !found.own())
                .thenComparing(Found::target, within));
        return fitting.isEmpty() && misspelt
                ? near(typed, size)
                : List.copyOf(fitting.subList(0, Math.min(size, fitting.size())));
    }

    private List<Found<Subject>> near(String typed, int size) {
        String slug = slug(typed);
        if (slug.length() < SHORTEST_SLIP) {
            return List.of();
        }
        Map<Subject, Found<Subject>> near = new LinkedHashMap<>();
        for (String name : Suggestion.nearest(slug, List.copyOf(bySlug.keySet()))) {
            bySlug.getOrDefault(name, List.of()).forEach(found -> near.putIfAbsent(found.target(), found));
        }
        return near.values().stream().limit(size).toList();
    }

    private void addSlugs(Named<Subject> subject) {
        for (int i = 0; i < subject.names().size(); i++) {
            String name = subject.names().get(i);
            bySlug.computeIfAbsent(slug(name), _ -> new ArrayList<>())
                    .add(new Found<>(subject.target(), name, i == 0, 0));
        }
    }

    /// Empty when there is no letter or digit in it.
    private static String slug(String name) {
        try {
            return Slug.from(name).value();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
