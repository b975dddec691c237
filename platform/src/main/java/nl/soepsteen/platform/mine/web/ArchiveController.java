package nl.soepsteen.platform.mine.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.mine.Parcel;
import nl.soepsteen.platform.mine.PersonalArchive;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Taking along all that is known about oneself.
@Controller
class ArchiveController {

    private static final String ZIP = "application/zip";
    private static final String NAME = "soepsteen-gegevens.zip";

    private final PersonalArchive archive;

    ArchiveController(PersonalArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/mijn/gegevens.zip")
    void all(@CurrentPerson SignedIn person, HttpServletResponse response) throws IOException {
        Parcel parcel =
                archive.of(person.id()).orElseThrow(() -> new NotFoundException("Dit account is er niet meer."));
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(NAME).build().toString());
        parcel.writeTo(response.getOutputStream());
    }
}
