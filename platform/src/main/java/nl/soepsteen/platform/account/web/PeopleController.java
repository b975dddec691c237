package nl.soepsteen.platform.account.web;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.LastAdministratorException;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who has an account and what they may do, for administrators.
@Controller
class PeopleController {

    private static final String PATH = "/beheer/mensen";

    private final Accounts accounts;
    private final Sessions sessions;

    PeopleController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView people(@RequestParam(defaultValue = "") String gedaan) {
        return page("", "", gedaan, HttpStatus.OK);
    }

    @PostMapping("/beheer/uitnodigen")
    ModelAndView invite(
            @CurrentPerson SignedIn admin,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "lid") String rol) {
        Optional<MailAddress> address = MailAddress.of(mail);
        Optional<Role> role = Role.labelled(rol);
        if (address.isEmpty() || role.isEmpty()) {
            return page(
                    mail,
                    address.isEmpty()
                            ? "Dit is geen mailadres. Een mailadres ziet eruit als naam@organisatie.nl."
                            : "Die rol is er niet. Kies lid, ambassadeur, redacteur of beheerder.",
                    "",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Person by = accounts.find(admin.id()).orElseThrow(PeopleController::nobody);
        accounts.invite(address.get(), role.get(), by);
        return SeeOther.at(PATH + "?gedaan=uitgenodigd");
    }

    @PostMapping(PATH + "/{id}/rol")
    ModelAndView become(@PathVariable UUID id, @RequestParam(defaultValue = "") String rol) {
        Optional<Role> role = Role.labelled(rol);
        if (role.isEmpty() || accounts.find(id).isEmpty()) {
            throw nobody();
        }
        try {
            accounts.become(id, role.get());
        } catch (LastAdministratorException _) {
            return page(
                    "", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.", "", HttpStatus.CONFLICT);
        }
        return SeeOther.at(PATH + "?gedaan=veranderd");
    }

    @PostMapping(PATH + "/{id}/uitloggen")
    ModelAndView signOut(@PathVariable UUID id) {
        sessions.endAll(id);
        return SeeOther.at(PATH + "?gedaan=uitgelogd");
    }

    private static NotFoundException nobody() {
        return new NotFoundException("Dit account is er niet meer.");
    }

    private ModelAndView page(String mail, String mistake, String done, HttpStatus status) {
        ModelAndView page = new ModelAndView("account/mensen.jte");
        page.addObject("people", accounts.all());
        page.addObject("mail", mail);
        page.addObject("mistake", mistake);
        page.addObject(
                "done",
                switch (done) {
                    case "uitgenodigd" -> "De uitnodiging is verstuurd.";
                    case "veranderd" -> "De rol is veranderd.";
                    case "uitgelogd" -> "Overal uitgelogd.";
                    default -> "";
                });
        page.setStatus(status);
        return page;
    }
}
