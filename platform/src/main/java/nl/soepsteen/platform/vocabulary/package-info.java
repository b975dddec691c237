/// The controlled terms, as one bean for all features.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.soepsteen.platform.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
