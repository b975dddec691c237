/// Brings a folder of Markdown files into the database, again and again, losing nothing.
@NullMarked
@ApplicationModule(allowedDependencies = {"publication", "web"})
package nl.soepsteen.platform.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
