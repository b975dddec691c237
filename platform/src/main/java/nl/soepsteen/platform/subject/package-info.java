/// The few values everything refers to: which thing (kind and id). No beans, no behaviour.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.soepsteen.platform.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
