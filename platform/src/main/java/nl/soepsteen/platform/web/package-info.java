/// What every page and answer shares: layout, addresses, headers, errors, and the wait until all is ready.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.soepsteen.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
