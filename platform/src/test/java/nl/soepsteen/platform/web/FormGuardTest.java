package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletRequest;

@ExtendWith(SharedSite.class)
class FormGuardTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final FormKey key;
    private final FormGuard atNoon;

    FormGuardTest(RunningSite site) {
        key = site.bean(FormKey.class);
        atNoon = guardAfter(Duration.ZERO);
    }

    private FormGuard guardAfter(Duration wait) {
        return new FormGuard(key, Duration.ofSeconds(2), Clock.fixed(NOON.plus(wait), ZoneOffset.UTC));
    }

    private static MockHttpServletRequest form(String stamp, String trap) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(FormGuard.STAMP, stamp);
        request.setParameter(FormGuard.TRAP, trap);
        return request;
    }

    @Test
    void whatSomebodyTookTheirTimeForIsTaken() {
        FormStamp stamp = atNoon.stamp();

        GuardedForm form = guardAfter(Duration.ofSeconds(2)).look(form(stamp.value(), ""));

        assertThat(form.isFine()).isTrue();
        assertThat(form.key()).isEqualTo(stamp.key());
    }

    @Test
    void whatIsSentAtOnceIsNotTakenUntilTimeHasPassedForTheSameForm() {
        FormStamp stamp = atNoon.stamp();

        GuardedForm form = guardAfter(Duration.ofMillis(1_999)).look(form(stamp.value(), ""));

        assertThat(form.objection()).contains("heel snel");
        assertThat(form.stamp()).isEqualTo(stamp);
    }

    @Test
    void whatNobodySeesIsFilledInByNobody() {
        GuardedForm form =
                guardAfter(Duration.ofMinutes(1)).look(form(atNoon.stamp().value(), "https://koop.example"));

        assertThat(form.objection()).contains("leeg moet blijven");
    }

    @Test
    void noStampOrAnOldOneIsReplacedByAFreshOne() {
        FormGuard later = guardAfter(Duration.ofDays(7));
        String stamp = atNoon.stamp().value();

        for (String sent : new String[] {"", "onzin", stamp}) {
            GuardedForm form = later.look(form(sent, ""));
            assertThat(form.objection()).as(sent).contains("lang open");
            assertThat(form.stamp().value()).as(sent).isNotEqualTo(sent);
        }
    }

    @Test
    void nobodyElseStampsForms() {
        String stamp = atNoon.stamp().value();
        String later = stamp.replaceFirst(
                "^[0-9]+", String.valueOf(NOON.plusSeconds(60).toEpochMilli()));

        GuardedForm form = guardAfter(Duration.ofMinutes(2)).look(form(later, ""));

        assertThat(form.isFine()).isFalse();
        assertThat(guardAfter(Duration.ofMinutes(2)).look(form(stamp, "")).isFine())
                .isTrue();
    }

    @Test
    void aFormLooksTheSameToPeopleAsWithoutIt(RunningSite site) {
        byte[] part = site.bean(Templates.class).render("part/guard.jte", java.util.Map.of("stamp", atNoon.stamp()));

        assertThat(new String(part, java.nio.charset.StandardCharsets.UTF_8))
                .contains("aria-hidden=\"true\"", "tabindex=\"-1\"", "class=\"hidden\"");
    }
}
