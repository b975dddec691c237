package nl.soepsteen.platform.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.content.document.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places that documents speak of.
@Component
public class Places {

    /// Far more than the Netherlands has gemeenten and wijken (about 3,800), so in practice every name stays.
    private static final int CACHED = 20_000;

    private static final String REGISTER =
            "insert into place (path, name) values (:path, :name) on conflict (path) do nothing";

    private static final String NAME = "select name from place where path = :path";

    private final JdbcClient jdbc;
    private final Cache<String, String> names =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the gemeenten and wijken of these places known, in the running transaction. The first spelling stays.
    public void register(List<Place> places) {
        places.stream()
                .flatMap(place -> PlacePath.allOf(place).stream())
                .forEach(named -> jdbc.sql(REGISTER)
                        .param("path", named.path().value())
                        .param("name", named.name())
                        .update());
    }

    /// The name of a gemeente or wijk, or empty when no document speaks of it.
    public Optional<String> name(String path) {
        String known = names.getIfPresent(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found =
                jdbc.sql(NAME).param("path", path).query(String.class).optional();
        found.ifPresent(name -> names.put(path, name));
        return found;
    }
}
