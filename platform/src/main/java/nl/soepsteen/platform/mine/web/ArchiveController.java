package nl.soepsteen.platform.mine.web;

import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.mine.PersonalArchive;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Taking along all that is known about oneself.
@Controller
class ArchiveController {

    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final String NAME = "soepsteen-gegevens.zip";

    private final PersonalArchive archive;

    ArchiveController(PersonalArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/mijn/gegevens.zip")
    ResponseEntity<byte[]> all(@CurrentPerson SignedIn person) {
        byte[] zip = archive.of(person.id())
                .orElseThrow(() -> new NotFoundException("Dit account is er niet meer."));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .body(zip);
    }
}
