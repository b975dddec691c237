/// `./soepsteen bench`: the product beside what it stands on and what it could have been, in one run.
@NullMarked
package nl.soepsteen.platform.bench;

import org.jspecify.annotations.NullMarked;
