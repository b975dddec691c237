package nl.soepsteen.platform.picture.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/// Shows pictures. Browsers may keep them and ask each time, which costs little: the bytes never change.
/// For ever they may not: a page that is withdrawn takes its pictures along.
@Controller
class PictureController {

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(PicturePaths.PUBLIC + "{file}")
    void showAll(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(file, pictures::isPublic, "no-cache", request, response);
    }

    @GetMapping(PicturePaths.FOR_WRITERS + "{file}")
    void showWriter(
            @PathVariable String file,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        show(file, name -> pictures.isFor(name, person), "no-store", request, response);
    }

    private void show(
            String file,
            Predicate<PicturePaths.Name> mayBeSeen,
            String keeping,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PicturePaths.Name name = PicturePaths.name(file).filter(mayBeSeen).orElseThrow(PictureController::notThere);
        response.setHeader(HttpHeaders.CACHE_CONTROL, keeping);
        if (new ServletWebRequest(request, response).checkNotModified("\"" + name.id() + "\"")) {
            return;
        }
        Picture picture = pictures.find(name.id()).orElseThrow(PictureController::notThere);
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }

    private static NotFoundException notThere() {
        return new NotFoundException(
                "Dit beeld is er niet (meer). Misschien staat het op een pagina die nog niet of niet meer te lezen is.");
    }
}
