/// The follower: one thread that keeps an index directory equal to the database, and heals it when it is not.
@NullMarked
package nl.soepsteen.index.follow;

import org.jspecify.annotations.NullMarked;
