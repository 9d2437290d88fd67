package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private final Pictures pictures = new Pictures();

    @Test
    void aPictureIsTheSameTheSecondTime() throws IOException {
        byte[] wide = jpeg(40, 20);
        byte[] high = jpeg(20, 40);
        for (int time = 0; time < 2; time++) {
            assertThat(pictures.read(wide)).hasValueSatisfying(jpeg -> {
                assertThat(jpeg.proportion()).isEqualTo(0.5f);
                assertThat(jpeg.bytes()).isEqualTo(wide);
            });
            assertThat(pictures.read(high)).hasValueSatisfying(jpeg -> assertThat(jpeg.proportion()).isEqualTo(2));
        }
    }

    @Test
    void aDamagedCopyOfAKnownPictureIsRefusedEachTime() throws IOException {
        byte[] whole = jpeg(40, 20);
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        assertThat(pictures.read(whole)).isPresent();
        assertThat(pictures.read(cut)).isEmpty();
        assertThat(pictures.read(cut)).isEmpty();
    }

    @Test
    void moreThanAreRememberedAreStillRead() throws IOException {
        for (int width = 1; width < 150; width++) {
            assertThat(pictures.read(jpeg(width, 3))).as("%d", width).isPresent();
        }
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
