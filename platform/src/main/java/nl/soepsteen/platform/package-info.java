/// The application: everything a person or program meets, one package per feature.
@NullMarked
package nl.soepsteen.platform;

import org.jspecify.annotations.NullMarked;
