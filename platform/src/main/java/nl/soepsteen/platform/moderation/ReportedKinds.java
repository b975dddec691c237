package nl.soepsteen.platform.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// All that can be reported, whatever its kind.
@Component
class ReportedKinds {

    private final Map<String, ReportedKind> kinds;

    ReportedKinds(List<ReportedKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ReportedKind::kind, Function.identity()));
    }

    /// What an address names; empty when there is no such thing.
    Optional<Reported> find(String subject) {
        try {
            return find(SubjectId.parse(subject));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Optional<Reported> find(SubjectId subject) {
        return of(subject).flatMap(kind -> kind.find(subject.id()));
    }

    boolean hide(SubjectId subject, SignedIn by, String reason) {
        return of(subject).map(kind -> kind.hide(subject.id(), by, reason)).orElse(false);
    }

    boolean restore(SubjectId subject, SignedIn by) {
        return of(subject).map(kind -> kind.restore(subject.id(), by)).orElse(false);
    }

    /// The word that people read.
    String inWords(SubjectId subject) {
        return of(subject).map(ReportedKind::inWords).orElse("tekst");
    }

    private Optional<ReportedKind> of(SubjectId subject) {
        return Optional.ofNullable(kinds.get(subject.kind()));
    }
}
