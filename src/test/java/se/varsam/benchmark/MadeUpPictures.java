package se.varsam.benchmark;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import se.varsam.photo.ScaledPhotos;

/** Pictures of nothing that weigh what a photograph does, about 60 kB, taken in as the program takes in any file. */
final class MadeUpPictures {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final int DIFFERENT = 12;
    /** How much each spot differs from the plain colour: what gives them their weight. */
    private static final int GRAIN = 24;

    private final List<Picture> pictures = new ArrayList<>();

    /** A picture and the same small. */
    record Picture(byte[] jpeg, byte[] small) {}

    MadeUpPictures(long seed) {
        var photos = new ScaledPhotos();
        for (int i = 0; i < DIFFERENT; i++) {
            byte[] jpeg = photos.read(grain(new Random(seed + i))).toOptional().orElseThrow();
            pictures.add(new Picture(jpeg, photos.small(jpeg)));
        }
    }

    Picture of(int number) {
        return pictures.get(number % DIFFERENT);
    }

    private static byte[] grain(Random dice) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int light = 110 + dice.nextInt(GRAIN) + y / 16;
                image.setRGB(x, y, new Color(light, light - 20, light - 40).getRGB());
            }
        }
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
