package nl.soepsteen.platform.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What one part of the site keeps about people: to hand over to them, and to take away when they go. Each table that
/// names a person belongs to one of these; a test looks for tables that belong to none.
public interface PersonalRecord {

    /// What a person chose for their texts when they go.
    enum Texts {
        /// They stay, by "voormalig lid".
        STAY,
        /// They go along.
        GO
    }

    /// Under which name it stands in what a person downloads: Dutch, unlike all others.
    String name();

    /// The tables that it answers for.
    Set<String> tables();

    /// All of it about one person, and nothing about others: records, lists, maps, texts, numbers and moments, which
    /// are written as JSON under the names that people read.
    Object of(Person person);

    /// Texts and pictures that are better handed over as files.
    ///
    /// @return by path, with slashes, none like that of another record; what a file holds is asked for when it is
    ///     written, which may be later, outside the transaction
    default Map<String, Supplier<byte[]>> files(Person person) {
        return Map.of();
    }

    /// What a text file holds.
    static Supplier<byte[]> text(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }

    /// Takes away what must not stay, in the transaction that takes away the person afterwards. What refers to the
    /// person is by then deleted or emptied by the database itself, as each table says.
    void forget(Person person, Texts texts);
}
