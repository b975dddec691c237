package nl.soepsteen.platform.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Turns and mirrors pictures the way cameras ask for it: by one of the numbers 1 to 8 of the Exif standard.
final class Turning {

    /// As it is.
    static final int UPRIGHT = 1;

    private static final int HIGHEST = 8;

    /// From here on, what was wide becomes tall.
    private static final int FIRST_ON_ITS_SIDE = 5;

    private Turning() {}

    static boolean isOrientation(int number) {
        return number >= UPRIGHT && number <= HIGHEST;
    }

    /// @param orientation 1 to 8
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        int width = onItsSide ? image.getHeight() : image.getWidth();
        int height = onItsSide ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.drawImage(image, turn(image, orientation), null);
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    private static AffineTransform turn(BufferedImage image, int orientation) {
        double width = image.getWidth();
        double height = image.getHeight();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1.0, 0.0, 0.0, 1.0, width, 0.0);
            case 3 -> new AffineTransform(-1.0, 0.0, 0.0, -1.0, width, height);
            case 4 -> new AffineTransform(1.0, 0.0, 0.0, -1.0, 0.0, height);
            case 5 -> new AffineTransform(0.0, 1.0, 1.0, 0.0, 0.0, 0.0);
            case 6 -> new AffineTransform(0.0, 1.0, -1.0, 0.0, height, 0.0);
            case 7 -> new AffineTransform(0.0, -1.0, -1.0, 0.0, height, width);
            case 8 -> new AffineTransform(0.0, -1.0, 1.0, 0.0, 0.0, width);
            default -> throw new IllegalArgumentException("No orientation: " + orientation);
        };
    }
}
