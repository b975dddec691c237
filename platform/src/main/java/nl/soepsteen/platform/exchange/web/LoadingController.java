package nl.soepsteen.platform.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.exchange.Arrivals;
import nl.soepsteen.platform.exchange.Arrivals.Receipt;
import nl.soepsteen.platform.exchange.Preview;
import nl.soepsteen.platform.exchange.ReportLine;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Taking in files: choosing one, seeing what would become of it, doing it.
@Controller
class LoadingController {

    private static final String PATH = "/schrijven/inladen";
    private static final int LONGEST_REASON = 300;

    private final Arrivals arrivals;

    LoadingController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @GetMapping(PATH)
    ModelAndView start() {
        return start("", HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView receive(
            @CurrentPerson SignedIn person, @RequestParam(required = false) @Nullable MultipartFile bestand) {
        if (bestand == null || bestand.isEmpty()) {
            return start("Kies eerst een bestand.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (bestand.getSize() > Arrivals.MOST_BYTES) {
            return start(Arrivals.tooLarge(), HttpStatus.CONTENT_TOO_LARGE);
        }
        String name = bestand.getOriginalFilename();
        return switch (arrivals.receive(name == null ? "" : name, bestand, person)) {
            case Receipt.Kept(UUID id) -> SeeOther.at(address(id));
            case Receipt.Refused(HttpStatus status, String sentence) -> start(sentence, status);
        };
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView look(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return look(id, person, "", "", HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView carryOut(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "false") boolean gezien,
            @RequestParam(defaultValue = "") String reden) {
        if (reden.strip().length() > LONGEST_REASON) {
            return look(
                    id,
                    person,
                    "Wat je veranderde past niet. Zeg het in hooguit %d tekens.".formatted(LONGEST_REASON),
                    reden,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (arrivals.carryOut(id, person, gezien, reden)) {
            case DONE -> SeeOther.at(address(id));
            case PERSONAL ->
                look(
                        id,
                        person,
                        "Er staan gegevens van mensen in. Haal ze weg, of zet een vinkje als ze er mogen staan.",
                        reden,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case DISTURBED ->
                look(
                        id,
                        person,
                        "Op hetzelfde moment veranderde iemand anders deze pagina’s. Er is niets gedaan. Kijk nog"
                                + " een keer en probeer het opnieuw.",
                        reden,
                        HttpStatus.CONFLICT);
            case GONE -> throw gone();
        };
    }

    private ModelAndView look(UUID id, SignedIn person, String mistake, String reason, HttpStatus status) {
        Optional<Preview> preview = arrivals.preview(id, person);
        if (preview.isPresent()) {
            ModelAndView page = new ModelAndView(
                    "exchange/preview.jte",
                    Map.of("page", new PreviewPage(address(id), preview.get(), mistake, reason)));
            page.setStatus(status);
            return page;
        }
        List<ReportLine> lines = arrivals.report(id, person).orElseThrow(LoadingController::gone);
        return new ModelAndView("exchange/report.jte", Map.of("lines", lines));
    }

    private static ModelAndView start(String mistake, HttpStatus status) {
        ModelAndView page = new ModelAndView("exchange/load.jte", Map.of("mistake", mistake));
        page.setStatus(status);
        return page;
    }

    private static NotFoundException gone() {
        return new NotFoundException(
                "Wat je stuurde, bewaren we een dag. Dit is er niet (meer). Laad het bestand opnieuw in.");
    }

    private static String address(UUID id) {
        return PATH + "/" + id;
    }
}
