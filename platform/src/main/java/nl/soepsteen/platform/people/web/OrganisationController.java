package nl.soepsteen.platform.people.web;

import java.util.Optional;
import nl.soepsteen.platform.people.Organisation;
import nl.soepsteen.platform.people.Organisations;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The pages of organisations, and the list of them.
@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping(BrowseAddress.ORGANISATIONS)
    ModelAndView list() {
        return new ModelAndView("people/organisaties.jte", "organisations", organisations.all());
    }

    /// Any way to write the name leads to the one.
    @GetMapping(BrowseAddress.ORGANISATIONS + "/{slug}")
    ModelAndView organisation(@PathVariable String slug) {
        Optional<Organisation> found = organisations.find(slug);
        if (found.isEmpty()) {
            throw new NotFoundException(
                    "Geen pagina en niemand hier noemt deze organisatie. Kijk in de lijst, of zoek op de naam.");
        }
        return found.get().slug().equals(slug)
                ? new ModelAndView("people/organisatie.jte", "organisation", found.get())
                : PersonController.moved(found.get().address());
    }
}
