/// Gemeenten, wijken and buurten: their names and the addresses made of them.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.soepsteen.platform.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
