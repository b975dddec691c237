package nl.soepsteen.platform.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.SuggestedSubject;
import nl.soepsteen.platform.search.Suggestions.Suggested;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.Invented;

/// Suggestions as the script under a search box shows them; all texts are made here.
///
/// @param melding what is read aloud; empty when there is nothing to choose from
/// @param groepen none is empty
record SuggestAnswer(String melding, List<Group> groepen) {

    /// Choices under one heading.
    record Group(String naam, List<Choice> keuzes) {}

    /// One choice.
    ///
    /// @param tekst its name
    /// @param uitleg what it is; may be empty
    /// @param verzonnen whether it is an invented example, which `uitleg` then says
    /// @param adres the page it leads to
    record Choice(String tekst, String uitleg, boolean verzonnen, String adres) {}

    static SuggestAnswer of(Suggested suggested, SearchKinds kinds) {
        boolean guessed = suggested.pages().stream().anyMatch(TitleSuggestion::guessed);
        List<Group> groups = Stream.of(
                        new Group(
                                "Alles over",
                                suggested.subjects().stream()
                                        .map(SuggestAnswer::choice)
                                        .toList()),
                        new Group(
                                guessed ? "Pagina’s die erop lijken" : "Pagina’s",
                                suggested.pages().stream()
                                        .map(page -> choice(page, kinds))
                                        .toList()))
                .filter(group -> !group.keuzes().isEmpty())
                .toList();
        int count = groups.stream().mapToInt(group -> group.keuzes().size()).sum();
        String said = count == 0
                ? ""
                : Dutch.count(count, "suggestie", "suggesties") + ". Kies met de pijltjes omlaag en omhoog.";
        return new SuggestAnswer(said, groups);
    }

    private static Choice choice(SuggestedSubject subject) {
        List<String> notes = new ArrayList<>(List.of(kind(subject.facet())));
        if (!subject.alsoKnownAs().isEmpty()) {
            notes.add("ook: " + subject.alsoKnownAs());
        }
        notes.add(pages(subject.tally()));
        String address = BrowseAddress.of(subject.facet(), subject.value()).orElseThrow();
        return new Choice(subject.label(), String.join(", ", notes), false, address);
    }

    private static String kind(Facet facet) {
        return switch (facet) {
            case THEME -> "thema";
            case TOPIC -> "onderwerp";
            case TARGET_GROUP -> "voor wie";
            case GEMEENTE -> "gemeente";
            case WIJK -> "wijk";
            default -> throw new IllegalArgumentException(facet + " has no pages of its own");
        };
    }

    private static String pages(Tally tally) {
        return tally.onlyInvented()
                ? Dutch.count(tally.all(), "verzonnen voorbeeld", "verzonnen voorbeelden")
                : Dutch.count(tally.real(), "pagina", "pagina’s");
    }

    private static Choice choice(TitleSuggestion page, SearchKinds kinds) {
        return new Choice(
                page.title(),
                page.invented() ? Invented.MARK : "",
                page.invented(),
                kinds.address(page.kind(), page.slug()));
    }
}
