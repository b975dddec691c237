/// Tests of the embedded database with real processes, real folders and real kills.
@NullMarked
package nl.soepsteen.platform.database;

import org.jspecify.annotations.NullMarked;
