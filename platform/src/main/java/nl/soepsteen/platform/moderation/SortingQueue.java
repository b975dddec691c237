package nl.soepsteen.platform.moderation;

import nl.soepsteen.platform.writing.OtherQueue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What newcomers said, as the desk names it.
@Component
@Order(2)
class SortingQueue implements OtherQueue {

    private final Sorting sorting;

    SortingQueue(Sorting sorting) {
        this.sorting = sorting;
    }

    @Override
    public String address() {
        return "/sorteren";
    }

    @Override
    public String name() {
        return "Eerste bijdragen van nieuwe mensen";
    }

    @Override
    public int waiting() {
        return sorting.countWaiting();
    }
}
