package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class JpegTest {
    private static final byte[] PHOTO = jpeg(BufferedImage.TYPE_INT_RGB);

    @Test
    void aWholePictureIsRead() {
        assertThat(Jpeg.read(PHOTO)).hasValueSatisfying(jpeg -> assertThat(jpeg.proportion()).isEqualTo(0.5f));
        assertThat(Jpeg.read(jpeg(BufferedImage.TYPE_BYTE_GRAY))).isPresent();
    }

    @Test
    void textAndNothingAreNoPicture() {
        assertThat(Jpeg.read(new byte[0])).isEmpty();
        assertThat(Jpeg.read("Det här är ingen bild.".repeat(50).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aPictureCutOffAnywhereIsRefused() {
        for (int length = 0; length < PHOTO.length - 2; length += 97) {
            assertThat(Jpeg.read(Arrays.copyOf(PHOTO, length))).as("first %d bytes", length).isEmpty();
        }
    }

    @Test
    void damageNeverThrows() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = PHOTO.clone();
            for (int i = 0; i < 6; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Jpeg.read(damaged)).isNotNull();
        }
    }

    @Test
    void aHeaderThatPromisesTooManyPixelsIsRefused() {
        byte[] huge = PHOTO.clone();
        for (int i = 0; i < huge.length - 8; i++) {
            if (huge[i] == (byte) 0xFF && huge[i + 1] == (byte) 0xC0) {
                Arrays.fill(huge, i + 5, i + 9, (byte) 0xFF);
            }
        }
        assertThat(Jpeg.read(huge)).isEmpty();
    }

    @Test
    void printingColoursAreRefused() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        assertThat(out.size()).isPositive();
        assertThat(Jpeg.read(out.toByteArray())).isEmpty();
    }

    private static byte[] jpeg(int type) {
        var image = new BufferedImage(160, 80, type);
        var random = new Random(7);
        for (int x = 0; x < 160; x++) {
            for (int y = 0; y < 80; y++) {
                image.setRGB(x, y, random.nextInt(0xFFFFFF));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
