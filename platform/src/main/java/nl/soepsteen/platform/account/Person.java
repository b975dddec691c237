package nl.soepsteen.platform.account;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/// Somebody with an account.
@Table("person")
public class Person {

    private static final int LONGEST_NAME = 80;

    @Id
    private final UUID id;

    /// Null until first saved.
    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data tells by it that somebody else saved meanwhile
    private @Nullable Integer version;

    private final String email;
    private String name;
    private Role role;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Hats hats;

    private final Instant joinedAt;

    @PersistenceCreator
    Person(UUID id, @Nullable Integer version, String email, String name, Role role, Hats hats, Instant joinedAt) {
        this.id = id;
        this.version = version;
        this.email = email;
        this.name = name;
        this.role = role;
        this.hats = hats;
        this.joinedAt = joinedAt;
    }

    static Person joining(MailAddress address, String name, Role role, Instant at) {
        return new Person(UUID.randomUUID(), null, address.value(), checked(name), role, Hats.NONE, at);
    }

    /// Whether this can be somebody's name: one line of 1 to 80 characters, of which one is a letter.
    public static boolean isName(String typed) {
        String name = typed.strip();
        return name.length() <= LONGEST_NAME
                && name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static String checked(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a name: " + name);
        }
        return name.strip();
    }

    void present(String newName, Hats newHats) {
        name = checked(newName);
        hats = newHats;
    }

    void become(Role newRole) {
        role = newRole;
    }

    /// Never changes.
    public UUID id() {
        return id;
    }

    /// How they sign in; shown to nobody but themselves.
    public MailAddress address() {
        return MailAddress.stored(email);
    }

    /// As others see it; 1 to 80 characters.
    public String name() {
        return name;
    }

    /// What they may do.
    public Role role() {
        return role;
    }

    /// In which capacities they write.
    public Hats hats() {
        return hats;
    }

    /// When they first signed in.
    public Instant joinedAt() {
        return joinedAt;
    }
}
