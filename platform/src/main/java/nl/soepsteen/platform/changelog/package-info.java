/// Remembers which subjects changed, in an order every reader can follow without losing one.
@NullMarked
@ApplicationModule(allowedDependencies = "subject")
package nl.soepsteen.platform.changelog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
