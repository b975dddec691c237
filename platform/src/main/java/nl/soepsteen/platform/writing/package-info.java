/// Writing: drafts that lose nothing, what is sent in, and what becomes of it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: web",
            "browse",
            "mail",
            "picture",
            "publication",
            "place",
            "subject",
            "vocabulary",
            "web"
        })
package nl.soepsteen.platform.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
