package nl.soepsteen.platform.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String NAMES = "select path, name from place where path in (:paths)";

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

    /// The names of many gemeenten and wijken by path; those no document speaks of are left out.
    public Map<String, String> names(Collection<String> paths) {
        return names.getAll(Set.copyOf(paths), this::read);
    }

    private Map<String, String> read(Set<? extends String> paths) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql(NAMES)
                .param("paths", paths)
                .query((row, number) -> found.put(row.getString("path"), row.getString("name")))
                .list();
        return found;
    }
}
