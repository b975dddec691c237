/// The front door.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "search :: web", "vocabulary", "web"})
package nl.soepsteen.platform.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
