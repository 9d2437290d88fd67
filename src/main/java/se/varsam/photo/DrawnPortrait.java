package se.varsam.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A portrait of nobody, drawn with a few flat shapes, for the practice register: nobody can take it for a photo. */
public final class DrawnPortrait {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final Color WALL = new Color(0xDCE8E4);
    private static final Color SHIRT = new Color(0x2F6F73);
    private static final Color SKIN = new Color(0xC98F65);
    private static final Color HAIR = new Color(0x3A2A22);
    private static final Color LINE = new Color(0x4A2F22);

    private DrawnPortrait() {}

    /** The picture as a PNG file. */
    public static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(g);
        g.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Graphics2D g) {
        fill(g, WALL, new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 0, 0));
        fill(g, HAIR, new RoundRectangle2D.Double(145, 130, 310, 430, 280, 280));
        fill(g, SHIRT, new RoundRectangle2D.Double(70, 600, 460, 300, 200, 200));
        fill(g, SKIN, new RoundRectangle2D.Double(250, 500, 100, 160, 80, 80));
        fill(g, SKIN, new Ellipse2D.Double(180, 190, 240, 350));
        fill(g, HAIR, new Arc2D.Double(170, 160, 260, 240, 10, 160, Arc2D.CHORD));
        fill(g, LINE, new Ellipse2D.Double(235, 340, 26, 26));
        fill(g, LINE, new Ellipse2D.Double(339, 340, 26, 26));
        g.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(225, 305, 46, 24, 20, 140, Arc2D.OPEN));
        g.draw(new Arc2D.Double(329, 305, 46, 24, 20, 140, Arc2D.OPEN));
        g.draw(new Arc2D.Double(282, 380, 36, 44, 200, 140, Arc2D.OPEN));
        g.draw(new Arc2D.Double(245, 400, 110, 80, 210, 120, Arc2D.OPEN));
    }

    private static void fill(Graphics2D g, Color colour, Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }
}
