package nl.soepsteen.platform.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/// In which capacities somebody writes; any number of them, or none.
///
/// @param organisation on whose behalf, or null
/// @param resident as somebody who lives there
/// @param experienced from experience of their own ("ervaringsdeskundige")
/// @param connector as somebody who connects people and organisations ("schakelaar")
public record Hats(
        @Nullable @Column("organisation") String organisation,
        @Column("resident") boolean resident,
        @Column("experienced") boolean experienced,
        @Column("connector") boolean connector) {

    /// Characters of the name of an organisation.
    public static final int LONGEST = 120;

    /// Of somebody who said nothing about it.
    public static final Hats NONE = new Hats(null, false, false, false);

    /// @throws IllegalArgumentException when the organisation is longer than 120 characters
    public Hats {
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        if (organisation != null && organisation.length() > LONGEST) {
            throw new IllegalArgumentException("Too long: " + organisation);
        }
    }

    /// As they stand under a text, in Dutch: "namens Stichting De Brug", "als bewoner".
    public List<String> inWords() {
        List<String> words = new ArrayList<>();
        if (organisation != null) {
            words.add("namens " + organisation);
        }
        if (resident) {
            words.add("als bewoner");
        }
        if (experienced) {
            words.add("ervaringsdeskundige");
        }
        if (connector) {
            words.add("schakelaar");
        }
        return List.copyOf(words);
    }
}
