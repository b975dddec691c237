package nl.soepsteen.platform.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedControllerTest {

    private static final Instant UPDATED = Instant.parse("2026-11-22T10:00:00.5Z");

    @Test
    void aFeedCarriesADateOnceNothingCanHappenInThatSecondAnyMore() {
        assertThat(FeedController.date(UPDATED, UPDATED.plusSeconds(59))).isNull();
        assertThat(FeedController.date(UPDATED, UPDATED.plusSeconds(61))).isEqualTo(UPDATED);
        assertThat(FeedController.date(Instant.EPOCH, UPDATED)).isNull();
    }
}
