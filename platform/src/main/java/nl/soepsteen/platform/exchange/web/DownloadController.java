package nl.soepsteen.platform.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.exchange.CollectionZip;
import nl.soepsteen.platform.exchange.OwnTexts;
import nl.soepsteen.platform.web.ExportAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// Pages as files: all of them for everybody, and what somebody wrote for them alone. Written while they
/// are read.
@Controller
class DownloadController {

    private static final String ZIP = "application/zip";

    private final CollectionZip collection;
    private final OwnTexts own;

    DownloadController(CollectionZip collection, OwnTexts own) {
        this.collection = collection;
        this.own = own;
    }

    @GetMapping(ExportAddress.COLLECTION)
    void collection(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CollectionZip.Opened zip = collection.open()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            if (new ServletWebRequest(request, response).checkNotModified(zip.tag())) {
                return;
            }
            if (isAskedInFull(request, response, "soepsteen-collectie.zip")) {
                zip.writeTo(response.getOutputStream());
            }
        }
    }

    @GetMapping(ExportAddress.OWN_TEXTS)
    void own(@CurrentPerson SignedIn person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAskedInFull(request, response, "mijn-teksten.zip")) {
            own.writeTo(response.getOutputStream(), person);
        }
    }

    /// Writes the headers. A HEAD request wants nothing more.
    private static boolean isAskedInFull(HttpServletRequest request, HttpServletResponse response, String name) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentType(ZIP);
        return !HttpMethod.HEAD.matches(request.getMethod());
    }
}
