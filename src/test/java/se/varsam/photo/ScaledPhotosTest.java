package se.varsam.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;

/** What becomes of picture files: kept upright, small and without metadata, or refused with advice. */
class ScaledPhotosTest {
    private final ScaledPhotos photos = new ScaledPhotos();

    /**
     * How the fields R G / B Y are stored for each of Exif's orientations, from its definition of row 0 and column 0.
     */
    @ParameterizedTest
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,GYRB", "7,YGBR", "8,BRYG"})
    void turnsEveryOrientationUpright(int orientation, String stored) throws Exception {
        boolean lying = orientation >= 5;
        var picture = Pictures.fields(stored, lying ? 40 : 80, lying ? 80 : 40);
        var kept = kept(Pictures.withExif(Pictures.file(picture, "jpg"), orientation));
        assertThat(kept.getWidth()).isEqualTo(80);
        assertThat(kept.getHeight()).isEqualTo(40);
        assertThat(Pictures.fieldsOf(kept)).isEqualTo("RGBY");
    }

    @Test
    void keepsNoMetadata() throws Exception {
        byte[] file = Pictures.withExif(Pictures.file(Pictures.fields("RGBY", 80, 40), "jpg"), 6);
        assertThat(directories(file)).contains("Exif IFD0", "GPS");
        assertThat(directories(photos.read(file).toOptional().orElseThrow())).containsOnly("JPEG", "JFIF", "Huffman",
                "File Type");
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,1200,900", "3000,4000,900,1200", "1201,10,1200,10", "1200,1200,1200,1200", "7,5,7,5",
            "9000,2,1200,1"})
    void scalesTheLongestSideTo1200(int width, int height, int keptWidth, int keptHeight) throws Exception {
        var kept = kept(Pictures.file(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg"));
        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpg"})
    void readsTheUsualFormats(String format) throws Exception {
        var kept = kept(Pictures.file(Pictures.fields("RGBY", 60, 60), format));
        assertThat(Pictures.fieldsOf(kept)).isEqualTo("RGBY");
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        var kept = kept(Pictures.file(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(new Color(kept.getRGB(25, 25))).isEqualTo(Color.WHITE);
    }

    @Test
    void aFileOf40MegabytesIsRefusedUnread() {
        assertThat(refused(new byte[40 * 1024 * 1024])).isEqualTo(Refusal.of("refusal.photo.large", 40, 25));
        assertThat(refused(new byte[ScaledPhotos.MAX_BYTES + 1])).isEqualTo(Refusal.of("refusal.photo.large", 26, 25));
    }

    @Test
    void aBombOfPixelsIsRefusedByItsHead() throws Exception {
        byte[] bomb = Pictures.hugePng(30_000, 20_000);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refused(bomb)).isEqualTo(Refusal.of("refusal.photo.pixels", 600, 100));
    }

    @Test
    void aVeryLargePictureWithinBoundsIsReadInLittleMemory() throws Exception {
        var kept = kept(Pictures.hugePng(10_000, 8_000));
        assertThat(kept.getWidth()).isEqualTo(1200);
        assertThat(kept.getHeight()).isEqualTo(960);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "mif1", "heix"})
    void heicIsRefusedWithAdvice(String brand) {
        byte[] file = ("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1heic").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Texts().of(refused(file))).contains("HEIC").contains("Mest kompatibelt").contains("JPEG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hej, det här är en text som heter foto.jpg", "GIF", "%PDF-1.7\n"})
    void whatIsNoPictureIsRefused(String text) {
        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).key()).isEqualTo("refusal.photo.no-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void aCutOffFileIsRefused(String format) throws Exception {
        byte[] whole = Pictures.file(Pictures.fields("RGBY", 300, 300), format);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThat(refused(cut).key()).as("%s, %d tenths", format, part).isEqualTo("refusal.photo.broken");
        }
    }

    /** A cut photo with a whole thumbnail inside its Exif segment is still cut. */
    @Test
    void theEndOfAThumbnailIsNotTheEndOfThePhoto() throws Exception {
        byte[] thumbnail = Pictures.file(Pictures.fields("RGBY", 16, 16), "jpg");
        byte[] whole = Pictures.file(Pictures.fields("RGBY", 300, 300), "jpg");
        var file = new ByteArrayOutputStream();
        file.write(whole, 0, 2);
        file.write(new byte[]{(byte) 0xFF, (byte) 0xE1, (byte) (thumbnail.length + 2 >> 8),
                (byte) (thumbnail.length + 2)});
        file.write(thumbnail);
        file.write(whole, 2, whole.length / 2);
        assertThat(refused(file.toByteArray()).key()).isEqualTo("refusal.photo.broken");
    }

    @Test
    void rubbishAfterAGoodHeadIsRefusedNotThrown() throws Exception {
        byte[] file = Pictures.file(Pictures.fields("RGBY", 300, 300), "png");
        Arrays.fill(file, 40, file.length, (byte) 0x5A);
        assertThat(refused(file).key()).isEqualTo("refusal.photo.broken");
    }

    private BufferedImage kept(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(photos.read(file).toOptional().orElseThrow()));
    }

    private Refusal refused(byte[] file) {
        return photos.read(file).refusal().orElseThrow();
    }

    private static List<String> directories(byte[] file) throws Exception {
        var names = new ArrayList<String>();
        for (Directory directory : ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            names.add(directory.getName());
        }
        return names;
    }

    @Test
    void makesThemSmallForLists() throws IOException {
        byte[] kept = new ScaledPhotos().read(DrawnPortrait.png()).toOptional().orElseThrow();
        byte[] small = new ScaledPhotos().small(kept);
        var image = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(ScaledPhotos.SMALL_SIDE);
        assertThat(small.length).isLessThan(kept.length);
        assertThat(new ScaledPhotos().small(new byte[]{1})).containsExactly(1);
    }
}
