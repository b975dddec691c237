/// Pictures in texts: taking what people send, keeping what we make of it, and who may see it.
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account :: web", "web"})
package nl.soepsteen.platform.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
