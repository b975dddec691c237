package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.publication.KeptPage.State;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// One intervention or article as it is kept. The Markdown file is the truth; kind, slug and title are copies that the
/// database itself needs. The kind never changes. The slug may, and then the old one leads to the new one: an address,
/// once given, works for ever.
@Table("publication")
class Publication {

    static final String SUBJECT_KIND = "publication";

    @Id
    private final UUID id;

    /// Null until first saved; two people saving at once are told apart by it.
    @Version
    private @Nullable Integer version;

    private final Kind kind;
    private String slug;

    private String title;

    private String markdown;
    private final Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("UnusedVariable") // for Families, which asks the database
    private @Nullable String basedOn;

    private boolean invented;

    /// Who wrote it, or null for what came from a file and for authors who are gone.
    private @Nullable UUID author;

    /// Whether who wrote it left and let it stay.
    private boolean formerMember;

    /// Null while public.
    private @Nullable Withdrawal withdrawal;

    /// Since when it is only kept for reading; null while it is current.
    private @Nullable Instant archivedAt;

    @PersistenceCreator
    Publication(
            UUID id,
            @Nullable Integer version,
            Kind kind,
            String slug,
            String title,
            String markdown,
            Instant createdAt,
            Instant changedAt,
            @Nullable String basedOn,
            boolean invented,
            @Nullable UUID author,
            boolean formerMember,
            @Nullable Withdrawal withdrawal,
            @Nullable Instant archivedAt) {
        this.id = id;
        this.version = version;
        this.kind = kind;
        this.slug = slug;
        this.title = title;
        this.markdown = markdown;
        this.createdAt = createdAt;
        this.changedAt = changedAt;
        this.basedOn = basedOn;
        this.invented = invented;
        this.author = author;
        this.formerMember = formerMember;
        this.withdrawal = withdrawal;
        this.archivedAt = archivedAt;
    }

    /// A publication of a checked document that was not there before.
    ///
    /// @param author who wrote it, or null when it came from a file
    static Publication of(Document document, String markdown, @Nullable UUID author, Instant at) {
        return new Publication(
                UUID.randomUUID(),
                null,
                document.kind(),
                document.slug().value(),
                document.title(),
                markdown,
                at,
                at,
                baseOf(document),
                document.invented(),
                author,
                false,
                null,
                null);
    }

    private static @Nullable String baseOf(Document document) {
        Slug base = document.basedOn();
        return base == null ? null : base.value();
    }

    /// Replaces the text. A withdrawn page is public again with its new text.
    ///
    /// @throws KindChangedException when an intervention would become an article or the other way round
    void revise(Document document, String newMarkdown, Instant at) {
        if (document.kind() != kind) {
            throw new KindChangedException(new Slug(slug), kind);
        }
        title = document.title();
        markdown = newMarkdown;
        changedAt = at;
        basedOn = baseOf(document);
        invented = document.invented();
        withdrawal = null;
    }

    /// Takes an invented page from the site; its text is kept.
    ///
    /// @throws IllegalStateException when somebody really tried this
    void removeAsExample(Instant at) {
        if (!invented) {
            throw new IllegalStateException(slug + " is not an example");
        }
        withdrawal = Withdrawal.EXAMPLES_REMOVED;
        changedAt = at;
    }

    /// Takes it from the site; its text is kept for its author and editors.
    void withdraw(Instant at) {
        withdrawal = Withdrawal.WITHDRAWN;
        changedAt = at;
    }

    /// Puts a withdrawn page back.
    void restore(Instant at) {
        withdrawal = null;
        changedAt = at;
    }

    /// Gives it another slug.
    void rename(Slug to, Instant at) {
        slug = to.value();
        changedAt = at;
    }

    /// Keeps it for reading, out of search and lists.
    void archive(Instant at) {
        archivedAt = at;
        changedAt = at;
    }

    /// Brings it back among the current ones.
    void unarchive(Instant at) {
        archivedAt = null;
        changedAt = at;
    }

    /// Its author leaves and lets it stay. That makes no other text of it.
    void loseAuthor() {
        formerMember = true;
    }

    /// Its author leaves and takes it along: only the address is left.
    void erase(Instant at) {
        title = "";
        markdown = "";
        basedOn = null;
        invented = false;
        archivedAt = null;
        withdrawal = Withdrawal.ERASED;
        changedAt = at;
    }

    boolean isErased() {
        return withdrawal == Withdrawal.ERASED;
    }

    boolean isPublic() {
        return withdrawal == null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /// Whether search and lists show it.
    boolean isListed() {
        return isPublic() && !isArchived();
    }

    /// As its author and editors see it, public or not.
    KeptPage kept() {
        return new KeptPage(subject(), kind, slug(), title, markdown, author, state(), createdAt, changedAt);
    }

    private State state() {
        if (isErased()) {
            return State.ERASED;
        }
        if (withdrawal == Withdrawal.EXAMPLES_REMOVED) {
            return State.EXAMPLE_REMOVED;
        }
        return !isPublic() ? State.WITHDRAWN : isArchived() ? State.ARCHIVED : State.CURRENT;
    }

    @Nullable
    UUID author() {
        return author;
    }

    boolean isOfFormerMember() {
        return formerMember;
    }

    SubjectId subject() {
        return new SubjectId(SUBJECT_KIND, id);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Kind kind() {
        return kind;
    }

    Slug slug() {
        return new Slug(slug);
    }

    String markdown() {
        return markdown;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
