/// The controlled terms: those that travel with the product, as editors changed them. One bean for all features.
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account :: web", "web"})
package nl.soepsteen.platform.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
