package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutgoingLinksTest {

    private final OutgoingLinks links = new OutgoingLinks(new PublicAddress("https://soepsteen.example"));

    @Test
    void whatLeadsElsewhereCountsHoweverItIsWritten() {
        assertThat(links.count("[tafels](https://koop.example/a), http://koop.example en www.koop.example."))
                .isEqualTo(3);
        assertThat(links.count("[stil](//koop.example)")).isEqualTo(1);
        assertThat(links.count("https://soepsteen.example.koop.example/")).isEqualTo(1);
    }

    @Test
    void whatLeadsToThisSiteDoesNot() {
        assertThat(links.count("Zie [dit](/gesprekken/1) en https://soepsteen.example/over, en naam@wijk.example."))
                .isZero();
    }
}
