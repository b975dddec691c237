/// In and out: pages as files, one by one or in a zip, and the same files back again.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: web",
            "picture",
            "publication",
            "subject",
            "work",
            "writing",
            "web"
        })
package nl.soepsteen.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
