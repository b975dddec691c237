/// Mail that must not be lost: written in the transaction that asks for it, sent afterwards. Without a mail server it
/// is put in files that one can read on this computer.
@NullMarked
@ApplicationModule(allowedDependencies = {"work", "web"})
package nl.soepsteen.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
