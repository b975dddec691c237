package nl.soepsteen.platform.picture.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.picture.Taken;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Takes pictures for texts: from a form of its own, and for the script beside the text that is being
/// written.
@Controller
class UploadController {

    static final String PATH = "/schrijven/beelden";

    private final Pictures pictures;
    private final JsonMapper json;

    UploadController(Pictures pictures, JsonMapper json) {
        this.pictures = pictures;
        this.json = json;
    }

    /// @param beeld file name of the picture that was just added
    @GetMapping(PATH)
    ModelAndView choose(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String voor,
            @RequestParam(defaultValue = "") String beeld,
            @RequestParam(defaultValue = "") String alt) {
        @Nullable
        Picture added = PicturePaths.name(beeld)
                .filter(name -> pictures.isFor(name, person))
                .flatMap(name -> pictures.find(name.id()))
                .orElse(null);
        return page(UploadPage.of(voor, Description.of(alt), "", added), HttpStatus.OK);
    }

    /// Answers a script with JSON, a form with a page.
    @PostMapping(PATH)
    @Nullable
    ModelAndView take(
            @CurrentPerson SignedIn person,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(defaultValue = "") String voor,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            HttpServletResponse response)
            throws IOException {
        String description = Description.of(alt);
        Taken taken = taken(bestand, description, person);
        if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            answerScript(response, taken, description);
            return null;
        }
        return switch (taken) {
            case Taken.Stored(Picture picture) -> see(UploadPage.of(voor, description, "", picture));
            case Taken.Refused(String sentence, int status) ->
                page(UploadPage.of(voor, description, sentence, null), HttpStatus.valueOf(status));
        };
    }

    private Taken taken(@Nullable MultipartFile file, String description, SignedIn person) {
        if (file == null || file.isEmpty()) {
            return unfinished("Kies eerst een foto of tekening.");
        }
        if (file.getSize() > Pictures.MOST_BYTES) {
            return Pictures.tooLarge();
        }
        Optional<String> mistake = Description.mistake(description);
        if (mistake.isPresent()) {
            return unfinished(mistake.get());
        }
        return pictures.take(file, person.id());
    }

    private static Taken unfinished(String sentence) {
        return new Taken.Refused(sentence, HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private void answerScript(HttpServletResponse response, Taken taken, String description) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        switch (taken) {
            case Taken.Stored(Picture picture) -> {
                response.setStatus(HttpStatus.CREATED.value());
                answer.put("adres", picture.address());
                answer.put("alt", description);
                answer.put("breedte", picture.width());
                answer.put("hoogte", picture.height());
                answer.put("markdown", picture.markdown(description));
            }
            case Taken.Refused(String sentence, int status) -> {
                response.setStatus(status);
                answer.put("fout", sentence);
            }
        }
        byte[] body = json.writeValueAsBytes(answer);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static ModelAndView page(UploadPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("picture/beelden.jte", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    /// After a form: "back" and "reload" send nothing again.
    private static ModelAndView see(UploadPage added) {
        return SeeOther.at(added.address());
    }
}
