package nl.soepsteen.platform.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/// A site that keeps no pictures. Gives way to any other shelf.
@Component
@Fallback
class NoPictures implements PictureShelf {

    @Override
    public Set<UUID> in(String markdown) {
        return Set.of();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Taken take(byte[] file, UUID owner) {
        return new Taken.Refused("Deze site bewaart geen plaatjes.");
    }
}
