package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.soepsteen.platform.opendata.CsvForm;
import nl.soepsteen.platform.opendata.Export;
import nl.soepsteen.platform.opendata.Exports;
import nl.soepsteen.platform.opendata.FileName;
import nl.soepsteen.platform.opendata.JsonForm;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.QuestionInWords;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.search.web.FoundPages;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.PublicAddress;
import nl.soepsteen.platform.web.SearchAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// Exactly the current search, whole, as a table or as JSON: the address of the search page with an ending.
@Controller
class ExportController {

    private final Exports exports;
    private final SearchParameters parameters;
    private final FacetLabels labels;
    private final SearchKinds kinds;
    private final FoundPages found;
    private final QuestionInWords words;
    private final PublicAddress site;
    private final JsonMapper json;
    private final Clock clock;

    ExportController(
            Exports exports,
            SearchParameters parameters,
            FacetLabels labels,
            SearchKinds kinds,
            FoundPages found,
            QuestionInWords words,
            PublicAddress site,
            JsonMapper json,
            Clock clock) {
        this.exports = exports;
        this.parameters = parameters;
        this.labels = labels;
        this.kinds = kinds;
        this.found = found;
        this.words = words;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(SearchAddress.CSV)
    void csv(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SearchQuestion question = parameters.read(given);
        try (Export export = exports.of(question)) {
            if (export.total() > exports.most()) {
                throw new BadParameterException(
                        "q",
                        "Deze zoekvraag heeft meer dan %s resultaten; dat past niet in één tabel."
                                .formatted(Dutch.number(exports.most())),
                        "Kies een filter erbij, of haal de resultaten in delen op met %s."
                                .formatted(SearchAddress.JSON));
            }
            if (isAskedInFull(request, response, question, "text/csv", ContentDisposition.attachment(), ".csv")) {
                export.writeTo(new CsvForm(
                        new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)),
                        labels,
                        hit -> site.of(request, kinds.address(hit))));
            }
        }
    }

    @GetMapping(SearchAddress.JSON)
    void json(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SearchQuestion question = parameters.read(given);
        try (Export export = exports.of(question)) {
            if (isAskedInFull(
                    request,
                    response,
                    question,
                    MediaType.APPLICATION_JSON_VALUE,
                    ContentDisposition.inline(),
                    ".json")) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                String page = site.of(request, question.page(1).address(SearchAddress.PAGE));
                export.writeTo(new JsonForm(
                        json,
                        response.getOutputStream(),
                        hit -> found.of(hit, path -> site.of(request, path)),
                        new JsonForm.About(words.of(question), page, now),
                        rest -> site.of(request, question.after(rest).address(SearchAddress.JSON))));
            }
        }
    }

    /// Writes the headers. A HEAD request wants nothing more.
    private boolean isAskedInFull(
            HttpServletRequest request,
            HttpServletResponse response,
            SearchQuestion question,
            String type,
            ContentDisposition.Builder disposition,
            String ending) {
        String name = FileName.of(question, Dutch.date(clock.instant())) + ending;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name).build().toString());
        response.setContentType(type + ";charset=" + StandardCharsets.UTF_8);
        return !HttpMethod.HEAD.matches(request.getMethod());
    }
}
