/// Whether the image and the compose file still tell the truth about the product.
@NullMarked
package nl.soepsteen.platform.image;

import org.jspecify.annotations.NullMarked;
