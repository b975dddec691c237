package nl.soepsteen.platform.search;

import java.nio.file.Path;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.follow.IndexFollower;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /// Follows until the application stops; closed before the database, because it depends on it.
    @Bean(destroyMethod = "close")
    IndexFollower searchIndex(@Value("${soepsteen.data:./data}") Path data, ChangeSource source, SearchKinds kinds) {
        return IndexFollower.start(data.resolve("index"), kinds.recipe(), source);
    }
}
