/// Finding: the index follows the change log, people and programs ask it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "subject",
            "changelog",
            "discussion",
            "place",
            "vocabulary",
            "publication",
            "collection",
            "web"
        })
package nl.soepsteen.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
