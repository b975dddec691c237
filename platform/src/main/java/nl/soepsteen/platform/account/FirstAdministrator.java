package nl.soepsteen.platform.account;

import nl.soepsteen.platform.web.SiteOpened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Shows at the terminal how the first administrator gets in, at every start until there is one.
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void opened(SiteOpened site) {
        accounts.firstAdministratorsPath().ifPresent(path -> log.info("Eerste beheerder: {}{}", site.address(), path));
    }
}
