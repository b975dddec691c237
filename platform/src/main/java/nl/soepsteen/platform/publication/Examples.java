package nl.soepsteen.platform.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.soepsteen.platform.changelog.ChangeLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invented examples as a whole: an administrator can remove them in one go, and change their mind.
@Service
public class Examples {

    private final PublicationRepository repository;
    private final ChangeLog changeLog;
    private final Clock clock;

    Examples(PublicationRepository repository, ChangeLog changeLog, Clock clock) {
        this.repository = repository;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /// Whether they were removed; then later versions must not bring new ones either.
    public boolean areRemoved() {
        return repository.existsByWithdrawal(Withdrawal.EXAMPLES_REMOVED);
    }

    /// Takes every invented page from the site, search and feeds included. Pages that people wrote stay, also those
    /// that take an example further.
    ///
    /// @return how many
    @Transactional
    public int removeAll() {
        Instant now = now();
        List<Publication> examples = repository.findByInventedTrueAndWithdrawalIsNull();
        examples.forEach(example -> {
            example.removeAsExample(now);
            save(example);
        });
        return examples.size();
    }

    /// Puts back what [#removeAll()] took.
    ///
    /// @return how many
    @Transactional
    public int restoreAll() {
        Instant now = now();
        List<Publication> examples = repository.findByWithdrawal(Withdrawal.EXAMPLES_REMOVED);
        examples.forEach(example -> {
            example.restore(now);
            save(example);
        });
        return examples.size();
    }

    private void save(Publication example) {
        changeLog.changed(repository.save(example).subject());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
