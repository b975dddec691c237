package nl.soepsteen.index.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names kept in memory, to be found while they are typed; for some thousands of them. Immutable.
///
/// @param <T> what a name leads to
public final class NameList<T> {

    private final List<Entry<T>> entries;

    /// Reads the words of all names once.
    public NameList(List<Named<T>> named) {
        this.entries = named.stream().map(Entry::of).toList();
    }

    /// Something with one or more names.
    ///
    /// @param names the first is how it is called; the others are other words for it
    /// @param around what it stands in, which may be typed besides; may be empty
    public record Named<T>(T target, List<String> names, String around) {

        /// @throws IllegalArgumentException without any name
        public Named {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("Nothing without a name can be found: " + target);
            }
        }
    }

    /// Something that fits.
    ///
    /// @param name the name that fits best
    /// @param own whether that is how it is called, not another word for it
    /// @param fit higher is better, see [Fit]
    public record Found<T>(T target, String name, boolean own, int fit) {}

    /// What fits, best first: by fit, then those found by their own name. What is equal stays in the order of the
    /// list.
    public List<Found<T>> find(TypedWords typed) {
        List<Found<T>> found = new ArrayList<>();
        if (!typed.isTooShort()) {
            entries.forEach(entry -> entry.addTo(found, typed));
        }
        found.sort(Comparator.<Found<T>>comparingInt(Found::fit)
                .thenComparing(Found::own)
                .reversed());
        return found;
    }

    private record Name(String text, List<NameWord> words) {}

    private record Entry<T>(T target, List<Name> names, List<NameWord> around) {

        static <T> Entry<T> of(Named<T> named) {
            return new Entry<>(
                    named.target(),
                    named.names().stream()
                            .map(name -> new Name(name, NameWord.of(name)))
                            .toList(),
                    NameWord.of(named.around()));
        }

        void addTo(List<Found<T>> found, TypedWords typed) {
            int best = 0;
            int at = 0;
            for (int i = 0; i < names.size(); i++) {
                int fit = Fit.of(typed, names.get(i).words(), around);
                if (fit > best) {
                    best = fit;
                    at = i;
                }
            }
            if (best > 0) {
                found.add(new Found<>(target, names.get(at).text(), at == 0, best));
            }
        }
    }
}
