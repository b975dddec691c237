package nl.soepsteen.platform.following.web;

import java.util.Map;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.following.MailChoice;
import nl.soepsteen.platform.following.MailChoices;
import nl.soepsteen.platform.following.Rhythm;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Choosing which mail one gets.
@Controller
class MailChoiceController {

    private static final String PATH = "/mijn/post";

    private final MailChoices choices;

    MailChoiceController(MailChoices choices) {
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView show(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String gedaan) {
        return page(choices.of(person.id()), gedaan.equals("bewaard") ? "Bewaard." : "", "");
    }

    @EvenSuspended
    @PostMapping(PATH)
    ModelAndView choose(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String overzicht,
            @RequestParam(defaultValue = "false") boolean vermeldingen,
            @RequestParam(defaultValue = "false") boolean antwoorden) {
        Rhythm rhythm = Rhythm.of(overzicht).orElse(null);
        if (rhythm == null) {
            MailChoice present = choices.of(person.id());
            ModelAndView page = page(
                    new MailChoice(present.rhythm(), vermeldingen, antwoorden),
                    "",
                    "Kies hoe vaak je een overzicht wilt.");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        choices.set(person.id(), new MailChoice(rhythm, vermeldingen, antwoorden));
        return SeeOther.at(PATH + "?gedaan=bewaard");
    }

    private static ModelAndView page(MailChoice choice, String done, String mistake) {
        return new ModelAndView("following/post.jte", Map.of("choice", choice, "done", done, "mistake", mistake));
    }
}
