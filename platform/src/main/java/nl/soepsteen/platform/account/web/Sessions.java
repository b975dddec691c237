package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Who is signed in where. A session lives in the database and holds nothing but who and since when.
@Component
public class Sessions {

    /// Somebody who writes once a month need not sign in every time.
    static final Duration UNUSED = Duration.ofDays(30);

    /// After this everybody signs in again.
    static final Duration LONGEST = Duration.ofDays(90);

    private static final String PERSON = "person";
    private static final String SINCE = "since";

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /// Signs somebody in. A session that was there before ends: nobody carries on with an id that was known before.
    void begin(HttpServletRequest request, Person person) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) UNUSED.toSeconds());
        session.setAttribute(PERSON, person.id().toString());
        session.setAttribute(SINCE, clock.instant().getEpochSecond());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                person.id().toString());
    }

    /// Signs out here.
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Signs somebody out everywhere.
    public void endAll(UUID person) {
        Map<String, ? extends Session> sessions = repository.findByPrincipalName(person.toString());
        sessions.keySet().forEach(repository::deleteById);
    }

    /// How many places somebody is signed in at.
    public int count(UUID person) {
        return repository.findByPrincipalName(person.toString()).size();
    }

    /// Who is signed in here, whether or not the account still exists.
    Optional<UUID> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        @Nullable Object person = session.getAttribute(PERSON);
        @Nullable Object since = session.getAttribute(SINCE);
        if (!(person instanceof String id) || !(since instanceof Long second)) {
            return Optional.empty();
        }
        if (Instant.ofEpochSecond(second).plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(id));
    }
}
