package nl.soepsteen.platform.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// All that can be talked about, whichever feature owns it.
@Component
public class Abouts {

    private final Map<String, AboutSource> sources = new HashMap<>();

    Abouts(List<AboutSource> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    /// What one stands for; empty when it is not there (any more) for everybody.
    public Optional<Described> describe(About about) {
        return Optional.ofNullable(describe(List.of(about)).get(about));
    }

    /// What these stand for; those that are not there (any more) are absent.
    public Map<About, Described> describe(Collection<About> abouts) {
        Map<String, List<String>> keys = new HashMap<>();
        abouts.forEach(about ->
                keys.computeIfAbsent(about.kind(), _ -> new ArrayList<>()).add(about.key()));
        Map<About, Described> described = new HashMap<>();
        keys.forEach((kind, wanted) -> {
            AboutSource source = sources.get(kind);
            if (source != null) {
                source.describe(wanted).forEach((key, what) -> described.put(new About(kind, key), what));
            }
        });
        return described;
    }

    /// The subject whose search document also holds what is said about it; empty when there is none.
    public Optional<SubjectId> subject(About about) {
        return Optional.ofNullable(sources.get(about.kind())).flatMap(source -> source.subject(about.key()));
    }

    /// What has its page at this path; empty when there is none.
    public Optional<About> at(String path) {
        return sources.values().stream()
                .flatMap(source -> source.at(path).map(key -> new About(source.kind(), key)).stream())
                .findFirst();
    }
}
