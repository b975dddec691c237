/// Where the data lives: a PostgreSQL that Soepsteen brings, starts and stops by itself, or one that others run.
@NullMarked
package nl.soepsteen.platform.database;

import org.jspecify.annotations.NullMarked;
