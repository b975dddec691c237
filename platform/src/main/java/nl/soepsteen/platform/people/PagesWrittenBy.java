package nl.soepsteen.platform.people;

import java.util.UUID;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.KeptPage.State;
import nl.soepsteen.platform.publication.Publications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The pages that somebody wrote, as far as they are current.
@Component
@Order(1)
class PagesWrittenBy implements WrittenBy {

    private final Publications publications;

    PagesWrittenBy(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Written of(UUID person) {
        return new Written(
                "Ervaringen en artikelen",
                publications.keptOf(person).stream()
                        .filter(page -> page.state() == State.CURRENT)
                        .map(PagesWrittenBy::link)
                        .toList());
    }

    private static Link link(KeptPage page) {
        return new Link(page.title(), page.address(), "");
    }
}
