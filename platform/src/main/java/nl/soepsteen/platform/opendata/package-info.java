/// Everything public in forms that machines read: feeds, exports, the sitemap, and what tells programs where these are.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"subject", "changelog", "vocabulary", "publication", "search", "search :: web", "web"})
package nl.soepsteen.platform.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
