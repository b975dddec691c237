package nl.soepsteen.platform.discussion.web;

import java.util.List;
import java.util.Optional;
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
        return tooManyLinks(person, text).or(() -> newcomers.tooManyWaiting(person));
    }

    /// What somebody new hears who names too many other sites.
    Optional<String> tooManyLinks(SignedIn person, String text) {
        return newcomers.tooManyLinks(person, text);
    }

    /// What tells who somebody is: a phone number, an address, a mail address.
    static List<String> personal(String text) {
        return PersonalData.in(text).stream()
                .map(PersonalData.Found::text)
                .distinct()
                .toList();
    }
}
