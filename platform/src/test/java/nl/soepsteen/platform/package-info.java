/// The whole application under test: real PostgreSQL, real index, real HTTP.
@NullMarked
package nl.soepsteen.platform;

import org.jspecify.annotations.NullMarked;
