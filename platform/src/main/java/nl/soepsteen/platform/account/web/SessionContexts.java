package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who is signed in. Only who it is comes from the session; what they may do is looked up.
@Component
class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;
    private final Accounts accounts;
    private final SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();

    SessionContexts(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holders) {
        return context(holders.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions begins and ends them; nothing else signs anybody in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.person(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = holder.createEmptyContext();
        sessions.person(request).flatMap(accounts::find).ifPresent(person -> {
            SignedIn signedIn = SessionContexts.signedIn(person);
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities(person.role())));
        });
        return context;
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.name(), person.role());
    }

    private static List<GrantedAuthority> authorities(Role role) {
        return Arrays.stream(Role.values())
                .filter(role::isAtLeast)
                .<GrantedAuthority>map(held -> new SimpleGrantedAuthority(held.name()))
                .toList();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private org.springframework.security.core.context.@org.jspecify.annotations.Nullable SecurityContext loaded;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = loaded;
            if (known == null) {
                known = context(request);
                loaded = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
