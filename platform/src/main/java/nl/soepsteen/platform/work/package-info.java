/// Work that goes on beside requests.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.soepsteen.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
