/// People who want to be found: their pages, who connects where, writing to them, and the organisations they come from.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: web",
            "browse",
            "changelog",
            "discussion",
            "mail",
            "place",
            "publication",
            "search",
            "subject",
            "vocabulary",
            "web"
        })
package nl.soepsteen.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
