package nl.soepsteen.platform.moderation;

import nl.soepsteen.platform.writing.OtherQueue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Reports and objections, as the desk names them.
@Component
@Order(1)
class ReportQueue implements OtherQueue {

    private final Items items;
    private final Appeals appeals;

    ReportQueue(Items items, Appeals appeals) {
        this.items = items;
        this.appeals = appeals;
    }

    @Override
    public String address() {
        return "/redactie/meldingen";
    }

    @Override
    public String name() {
        return "Meldingen en bezwaren";
    }

    @Override
    public int waiting() {
        return items.countOpen() + appeals.countOpen();
    }
}
