package nl.soepsteen.platform.discussion.web;

import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.platform.discussion.NameSuggestions.Found;
import nl.soepsteen.platform.discussion.NameSuggestions.Suggested;
import nl.soepsteen.platform.web.Dutch;

/// Names as the script under a text shows them, in the form that all its lists have; all texts are made here.
///
/// @param melding what is read aloud; empty when there is nothing to choose from
/// @param groepen none is empty
record NamesAnswer(String melding, List<Group> groepen) {

    /// Choices under one heading.
    record Group(String naam, List<Choice> keuzes) {}

    /// One choice.
    ///
    /// @param tekst the name as others see it
    /// @param uitleg how it will stand in the text
    /// @param noem the same without the at sign
    record Choice(String tekst, String uitleg, String noem) {}

    static NamesAnswer of(Found found) {
        List<Group> groups = Stream.of(
                        group("In dit gesprek", found.participants()), group("Met een eigen pagina", found.others()))
                .filter(group -> !group.keuzes().isEmpty())
                .toList();
        int count = groups.stream().mapToInt(group -> group.keuzes().size()).sum();
        return new NamesAnswer(
                count == 0 ? "" : Dutch.count(count, "naam", "namen") + ". Kies met de pijltjes omlaag en omhoog.",
                groups);
    }

    private static Group group(String name, List<Suggested> people) {
        return new Group(
                name,
                people.stream()
                        .map(person -> new Choice(person.name(), "@" + person.handle(), person.handle()))
                        .toList());
    }
}
