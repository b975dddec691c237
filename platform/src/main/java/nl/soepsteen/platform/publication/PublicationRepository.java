package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// The table of publications.
interface PublicationRepository extends Repository<Publication, UUID> {

    Publication save(Publication publication);

    Optional<Publication> findById(UUID id);

    Optional<Publication> findBySlug(String slug);

    @Query("select id from publication where id = :id for update")
    Optional<UUID> hold(UUID id);

    boolean existsBySlug(String slug);

    List<Publication> findByAuthorOrderByCreatedAtDesc(UUID author);

    List<Publication> findByIdIn(Collection<UUID> ids);

    List<Publication> findBySlugIn(Collection<String> slugs);

    List<Publication> findByInventedTrueAndWithdrawalIsNull();

    List<Publication> findByWithdrawal(Withdrawal withdrawal);

    boolean existsByWithdrawal(Withdrawal withdrawal);

    @Query("select id, changed_at from publication where id in (:ids) and withdrawal is null and archived_at is null")
    List<Change> changes(Collection<UUID> ids);

    @Query("select id, version, changed_at, withdrawal from publication where slug = :slug")
    Optional<Present> present(String slug);

    @Query("select id, kind, slug, version, changed_at from publication"
            + " where withdrawal is null and archived_at is null")
    List<ListedPage> listed();

    /// Which text of a publication is the present one.
    ///
    /// @param withdrawal why it is not public, or null when it is
    record Present(
            UUID id,
            int version,
            Instant changedAt,
            @Nullable Withdrawal withdrawal) {

        boolean visible() {
            return withdrawal == null;
        }
    }

    /// When one of them last changed.
    record Change(UUID id, Instant changedAt) {}
}
