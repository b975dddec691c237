/// Searches that people keep: what comes to answer them is found once per system, whoever looks or is mailed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "account :: web", "changelog", "following", "search", "subject", "web", "work"
        })
package nl.soepsteen.platform.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
