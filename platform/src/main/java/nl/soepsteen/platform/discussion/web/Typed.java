package nl.soepsteen.platform.discussion.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.soepsteen.content.advice.PersonalData;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Newcomers;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// What somebody typed as a contribution, looked at before it is placed.
@Component
class Typed {

    /// Addresses of other sites in a contribution of a newcomer.
    private static final int MOST_LINKS = 2;

    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.");

    private final PostTexts texts;
    private final Newcomers newcomers;

    Typed(PostTexts texts, Newcomers newcomers) {
        this.texts = texts;
        this.newcomers = newcomers;
    }

    /// The text as it is kept: browsers send two characters for a line end.
    static String text(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /// What keeps a text from being placed, in a sentence; empty when nothing does.
    Optional<String> mistake(String text) {
        if (text.isEmpty()) {
            return Optional.of("Er staat nog niets. Schrijf wat je wilt zeggen.");
        }
        if (text.length() > Post.LONGEST) {
            return Optional.of(
                    "Dit is te lang: er passen %s tekens. Maak er twee bijdragen van, of schrijf er een pagina over."
                            .formatted(Dutch.number(Post.LONGEST)));
        }
        try {
            texts.preview(text);
            return Optional.empty();
        } catch (TooComplexException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// What besides keeps a text of somebody new from being placed.
    Optional<String> mistakeOfNewcomer(SignedIn person, String text) {
        return LINK.matcher(text).results().limit(MOST_LINKS + 1L).count() > MOST_LINKS && newcomers.mustWait(person)
                ? Optional.of(
                        "Zolang je hier nieuw bent passen er twee links in een bijdrage. Haal er een paar weg, of vertel in"
                                + " je eigen woorden wat er staat.")
                : Optional.empty();
    }

    /// What tells who somebody is: a phone number, an address, a mail address.
    static List<String> personal(String text) {
        return PersonalData.in(text).stream()
                .map(PersonalData.Found::text)
                .distinct()
                .toList();
    }
}
