package nl.soepsteen.platform.writing.web;

import java.util.UUID;
import nl.soepsteen.platform.publication.KeptPage;

/// Where writing happens.
final class Paths {

    static final String WRITING = "/schrijven";
    static final String DESK = "/redactie";
    static final String OWN_PAGE = WRITING + "/pagina/";
    static final String CHECK = "/nakijken";

    private Paths() {}

    static String draft(UUID id) {
        return WRITING + "/" + id;
    }

    static String check(UUID id) {
        return draft(id) + CHECK;
    }

    static String onDesk(UUID id) {
        return DESK + "/" + id;
    }

    static String own(KeptPage page) {
        return OWN_PAGE + page.slug();
    }
}
