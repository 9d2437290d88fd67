package se.varsam.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Made-up picture files. */
final class Pictures {
    private static final Map<Character, Color> COLOURS = Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'Y',
            Color.YELLOW);

    private Pictures() {}

    /** Four fields of colour: upper left, upper right, lower left, lower right. */
    static BufferedImage fields(String colours, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(COLOURS.get(colours.charAt(i)));
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return picture;
    }

    /** The colours of four fields, read in their middles. */
    static String fieldsOf(BufferedImage picture) {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = picture.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = picture.getHeight() * (1 + 2 * (i / 2)) / 4;
            text.append(nearest(new Color(picture.getRGB(x, y))));
        }
        return text.toString();
    }

    private static char nearest(Color seen) {
        return COLOURS.entrySet().stream().min(Comparator.comparingInt(e -> distance(e.getValue(), seen)))
                .orElseThrow().getKey();
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }

    static byte[] file(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with an Exif segment after its start: orientation, camera and the place it was taken at. */
    static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var tiff = new ByteArrayOutputStream();
        var out = new DataOutputStream(tiff);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(3);
        entry(out, 0x010F, 2, 4, 0x50524F56); // make: PROV
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x8825, 4, 1, 50); // place of the GPS directory
        out.writeInt(0);
        out.writeShort(1);
        entry(out, 0x0001, 2, 2, 0x4E000000); // latitude: N
        out.writeInt(0);
        var all = new ByteArrayOutputStream();
        var file = new DataOutputStream(all);
        file.write(jpeg, 0, 2);
        file.writeShort(0xFFE1);
        file.writeShort(tiff.size() + 2);
        file.write(tiff.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A small PNG file of huge sides, one bit a pixel. */
    static byte[] hugePng(int width, int height) throws IOException {
        var head = new ByteArrayOutputStream();
        var out = new DataOutputStream(head);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{1, 0, 0, 0, 0});
        var rows = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        var png = new ByteArrayOutputStream();
        png.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String type, byte[] data) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(type.getBytes(StandardCharsets.US_ASCII));
        body.write(data);
        var crc = new CRC32();
        crc.update(body.toByteArray());
        var out = new DataOutputStream(to);
        out.writeInt(data.length);
        out.write(body.toByteArray());
        out.writeInt((int) crc.getValue());
    }
}
