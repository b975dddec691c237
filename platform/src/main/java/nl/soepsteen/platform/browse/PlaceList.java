package nl.soepsteen.platform.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.soepsteen.platform.place.PlacePath;

/// The list of gemeenten, each with its wijken, as somebody looks through it.
public final class PlaceList {

    private PlaceList() {}

    /// A gemeente with those of its wijken that are in the list.
    public record Group(KnownPlace gemeente, List<KnownPlace> wijken) {}

    /// The places whose name holds what somebody looks for: a gemeente with all its wijken when its own name does,
    /// otherwise with the wijken that do. Everything when nothing is looked for.
    ///
    /// @param looked as typed
    public static List<Group> of(List<KnownPlace> gemeenten, List<KnownPlace> wijken, String looked) {
        Predicate<KnownPlace> wanted = wanted(looked);
        Map<PlacePath, List<KnownPlace>> byGemeente = new HashMap<>();
        wijken.forEach(wijk -> byGemeente
                .computeIfAbsent(wijk.path().gemeente(), _ -> new ArrayList<>())
                .add(wijk));
        List<Group> groups = new ArrayList<>();
        for (KnownPlace gemeente : gemeenten) {
            List<KnownPlace> all = byGemeente.getOrDefault(gemeente.path(), List.of());
            List<KnownPlace> shown =
                    wanted.test(gemeente) ? all : all.stream().filter(wanted).toList();
            if (wanted.test(gemeente) || !shown.isEmpty()) {
                groups.add(new Group(gemeente, List.copyOf(shown)));
            }
        }
        return groups;
    }

    private static Predicate<KnownPlace> wanted(String looked) {
        if (looked.isBlank()) {
            return _ -> true;
        }
        return Typed.slug(looked)
                .<Predicate<KnownPlace>>map(part -> place -> place.path().slug().contains(part.value()))
                .orElse(_ -> false);
    }
}
