/// What all of the document module shares: the slug, the stable part of an address, and the rule for web addresses.
@NullMarked
package nl.soepsteen.content;

import org.jspecify.annotations.NullMarked;
