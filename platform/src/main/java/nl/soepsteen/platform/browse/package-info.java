/// Going in by theme, topic, target group or place: what worked there, what did not, and what nobody wrote
/// about yet.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "discussion",
            "discussion :: web",
            "search",
            "search :: web",
            "place",
            "vocabulary",
            "web"
        })
package nl.soepsteen.platform.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
