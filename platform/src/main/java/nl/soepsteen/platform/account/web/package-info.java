@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.account.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
