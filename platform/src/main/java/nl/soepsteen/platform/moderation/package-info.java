/// Care: what people report, what is decided about it and why, objections, and looking at what newcomers say.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: web",
            "discussion",
            "mail",
            "picture",
            "publication",
            "subject",
            "web",
            "writing"
        })
package nl.soepsteen.platform.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
