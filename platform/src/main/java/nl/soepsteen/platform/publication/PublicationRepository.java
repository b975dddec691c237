package nl.soepsteen.platform.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The table of publications.
interface PublicationRepository extends Repository<Publication, UUID> {

    Publication save(Publication publication);

    Optional<Publication> findBySlug(String slug);

    List<Publication> findByIdIn(Collection<UUID> ids);

    List<Publication> findBySlugIn(Collection<String> slugs);

    List<Publication> findByInventedTrueAndWithdrawalIsNull();

    List<Publication> findByWithdrawal(Withdrawal withdrawal);

    boolean existsByWithdrawal(Withdrawal withdrawal);
}
