/// How often pages were read: a number for each page and day. Nothing about who read them is kept, or could be.
@NullMarked
@ApplicationModule(allowedDependencies = {"publication", "web"})
package nl.soepsteen.platform.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
