/// People with an account: who they are, what they may do, and how they get in. Nobody has a password: a link by mail
/// lets somebody in once.
@NullMarked
@ApplicationModule(allowedDependencies = {"mail", "work", "web"})
package nl.soepsteen.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
