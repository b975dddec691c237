/// What is somebody's own: how they present themselves, what they wrote, what is known about them, and going away.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "account :: web", "following", "publication", "reading", "writing", "web"})
package nl.soepsteen.platform.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
