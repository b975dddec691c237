/// What all of the document module shares: the slug, the stable part of an address.
@NullMarked
package nl.soepsteen.content;

import org.jspecify.annotations.NullMarked;
