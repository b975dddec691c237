/// Interventions and articles: keeping them, reading them, showing one.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "subject",
            "changelog",
            "discussion",
            "discussion :: web",
            "picture",
            "place",
            "vocabulary",
            "web"
        })
package nl.soepsteen.platform.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
