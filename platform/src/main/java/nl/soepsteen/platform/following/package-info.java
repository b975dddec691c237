/// Following: what is new for somebody, in the product and by mail, and keeping quiet about what they want to hear
/// nothing of.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: web",
            "changelog",
            "discussion",
            "mail",
            "opendata",
            "opendata :: answers",
            "publication",
            "subject",
            "web",
            "work"
        })
package nl.soepsteen.platform.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
