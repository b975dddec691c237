package nl.soepsteen.platform.writing.web;

import java.util.List;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.writing.Trail;
import org.springframework.stereotype.Component;

/// The steps of a contribution, as people read them.
@Component
class Steps {

    private final Accounts accounts;

    Steps(Accounts accounts) {
        this.accounts = accounts;
    }

    List<StepLine> of(List<Trail.Entry> trail) {
        return trail.stream().map(this::line).toList();
    }

    private StepLine line(Trail.Entry entry) {
        String by = entry.by() == null
                ? ""
                : accounts.find(entry.by()).map(Person::name).orElse("");
        String message = entry.message();
        return new StepLine(entry.step().inWords(), message == null ? "" : message, by, Dutch.day(entry.at()));
    }
}
