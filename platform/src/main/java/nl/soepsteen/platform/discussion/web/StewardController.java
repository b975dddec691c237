package nl.soepsteen.platform.discussion.web;

import java.util.Map;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What editors do with a conversation as a whole, each time with a reason that everybody reads.
@Controller
class StewardController {

    private static final int LONGEST_REASON = 2_000;

    private final ConversationController reading;
    private final Conversations conversations;
    private final Abouts abouts;

    StewardController(ConversationController reading, Conversations conversations, Abouts abouts) {
        this.reading = reading;
        this.conversations = conversations;
        this.abouts = abouts;
    }

    @GetMapping(Paths.STEWARD + "/kies")
    ModelAndView choose(@PathVariable long number, @CurrentPerson SignedIn editor) {
        return page(reading.found(number, editor), "", "", "", HttpStatus.OK);
    }

    private ModelAndView page(Conversation conversation, String reason, String to, String mistake, HttpStatus status) {
        About about = conversation.about();
        ModelAndView page = new ModelAndView(
                "discussion/beheer.jte",
                Map.of(
                        "conversation", conversation,
                        "address", Paths.steward(conversation),
                        "about", to.isEmpty() && about != null ? about.toString() : to,
                        "reason", reason,
                        "mistake", mistake));
        page.setStatus(status);
        return page;
    }

    /// @param stap `sluit`, `open`, `vast`, `los` or `verplaats`
    /// @param naar what it will be about: a key, or the address of a page, theme or place on this site;
    ///     empty for nothing in particular
    @PostMapping(Paths.STEWARD + "/{stap}")
    ModelAndView step(
            @PathVariable long number,
            @PathVariable String stap,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String naar) {
        Conversation conversation = reading.found(number, editor);
        String reason = reden.replace("\r\n", "\n").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return page(
                    conversation,
                    reason,
                    naar,
                    reason.isEmpty()
                            ? "Schrijf erbij waarom. Iedereen die meepraat leest dat."
                            : "Een reden heeft hooguit 2.000 tekens.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean done = switch (stap) {
            case "sluit" -> conversations.close(conversation.id(), reason, editor.id());
            case "open" -> conversations.reopen(conversation.id(), reason, editor.id());
            case "vast" -> conversations.pin(conversation.id(), reason, editor.id());
            case "los" -> conversations.unpin(conversation.id(), reason, editor.id());
            case "verplaats" -> {
                @Nullable About to = about(naar);
                if (to == null && !naar.isBlank()) {
                    yield false;
                }
                yield conversations.move(conversation.id(), to, reason, editor.id());
            }
            default ->
                throw new BadParameterException(
                        "stap", "Deze stap ken ik niet.", "Kies sluit, open, vast, los of verplaats.");
        };
        if (!done) {
            return page(
                    conversation,
                    reason,
                    naar,
                    stap.equals("verplaats")
                            ? "Dat kan ik niet vinden, of het gesprek stond daar al. Plak het adres van een pagina, thema of"
                                    + " wijk op deze site, of laat het veld leeg."
                            : "Dat was al zo. Misschien was een collega je voor.",
                    HttpStatus.CONFLICT);
        }
        return SeeOther.at(conversation.address() + "?gedaan=besloten");
    }

    private @Nullable About about(String typed) {
        String wanted = typed.strip();
        return About.parse(wanted)
                .filter(about -> abouts.describe(about).isPresent())
                .or(() -> abouts.at(path(wanted)))
                .orElse(null);
    }

    /// The path of an address on this site; people paste the whole.
    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }
}
