/// What this site is, how people behave on it, what it keeps about them, for whom it is readable, and what it looks
/// like.
@NullMarked
@ApplicationModule(allowedDependencies = {"search::web", "publication", "publication::web", "browse::web", "web"})
package nl.soepsteen.platform.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
