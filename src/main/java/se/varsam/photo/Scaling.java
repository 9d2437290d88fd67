package se.varsam.photo;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller. */
final class Scaling {
    private Scaling() {}

    /** The picture with its longest side within a limit; halved step by step, so that no detail turns to noise. */
    static BufferedImage within(BufferedImage picture, int side) {
        var step = picture;
        int longest = longest(step);
        while (longest > side) {
            double factor = Math.max(0.5, (double) side / longest);
            step = resized(step, size(step.getWidth(), factor), size(step.getHeight(), factor));
            longest = longest(step);
        }
        return step;
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int size(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }
}
