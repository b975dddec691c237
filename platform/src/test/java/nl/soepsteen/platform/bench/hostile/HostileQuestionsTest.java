package nl.soepsteen.platform.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.bench.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Whatever is asked, the site answers or says what is wrong with the question, with every header, and nothing that is
/// not meant to be searched is found.
@ExtendWith(SharedSite.class)
class HostileQuestionsTest {

    private static final HostileQuestions QUESTIONS = new HostileQuestions(new Corpus(Vocabulary.shipped()));
    private static final int SOME = 330;

    private static final List<String> HEADERS = List.of(
            "content-security-policy: ",
            "x-content-type-options: nosniff",
            "referrer-policy: ",
            "permissions-policy: ",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: ");

    @Test
    void areTheSameInEveryRunAndOfEveryKind() {
        HostileQuestions again = new HostileQuestions(new Corpus(Vocabulary.shipped()));

        assertThat(again.first(SOME))
                .containsExactlyElementsOf(QUESTIONS.first(SOME).toList());
        assertThat(QUESTIONS.first(SOME).map(HostileQuestion::kind)).contains(HostileKind.values());
        assertThat(QUESTIONS.first(SOME).distinct().count()).isGreaterThan(SOME * 9 / 10);
    }

    @Test
    void areAnsweredOrRefusedWithAllHeaders(Site site) throws Exception {
        Set<HostileKind> answered = EnumSet.noneOf(HostileKind.class);
        Set<HostileKind> refused = EnumSet.noneOf(HostileKind.class);
        List<String> paths = HostileRun.addresses(site);
        for (HostileQuestion question : QUESTIONS.first(SOME).toList()) {
            for (String path : paths) {
                String address = question.address(path);
                String answer =
                        site.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
                assertThat(head).as(address).startsWith("HTTP/1.1 ");
                int status = Integer.parseInt(head, 9, 12, 10);
                assertThat(status).as(address).isIn(200, 400);
                assertThat(head).as(address).doesNotContainIgnoringCase("set-cookie", "x-injected");
                HEADERS.forEach(header -> assertThat(head).as(address).containsIgnoringCase(header));
                assertThat(answer).as(address).doesNotContain("nl.soepsteen", "org.apache", "org.springframework");
                (status == 200 ? answered : refused).add(question.kind());
            }
        }
        assertThat(answered).containsAll(EnumSet.complementOf(EnumSet.of(HostileKind.BYTES, HostileKind.LONG)));
        assertThat(refused).contains(HostileKind.BYTES, HostileKind.LONG, HostileKind.CONTROL_CHARACTERS);
    }

    @Test
    void noFieldIsReachedByItsName(Site site) throws Exception {
        List<HostileQuestion> named = QUESTIONS
                .first(100 * HostileKind.values().length)
                .filter(question -> question.kind() == HostileKind.FIELDS)
                .toList();

        assertThat(named).hasSize(100);
        for (HostileQuestion question : named) {
            assertThat(total(site, question.value()))
                    .as(question.shortened())
                    .isLessThanOrEqualTo(total(site, question.words()));
        }
    }

    /// The page is in the index by this very id; finding it by its slug shows that it can be found at all.
    @Test
    void aPageIsNotFoundByItsId(Site site) throws Exception {
        JsonNode first = site.json("/api/v1/zoeken?aantal=1").path("treffers").path(0);
        String slug = first.path("slug").asString();
        String title = URLEncoder.encode(first.path("titel").asString(), StandardCharsets.UTF_8);

        assertThat(total(site, title)).isPositive();
        assertThat(total(site, "slug:" + slug)).isLessThanOrEqualTo(total(site, "slug+" + slug));
        assertThat(total(site, "invented:0")).isLessThanOrEqualTo(total(site, "invented+0"));
        assertThat(total(site, "soort:interventie")).isLessThanOrEqualTo(total(site, "soort+interventie"));
    }

    private static long total(Site site, String value) throws Exception {
        return site.json("/api/v1/zoeken?q=" + value).path("totaal").asLong(0);
    }
}
