package se.varsam.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes PNG files of opaque pixels, larger than need be but quickly: the tests make hundreds. */
final class QuickPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte RGB = 2;

    private QuickPng() {}

    /** The file; {@code argb} goes row by row. */
    static byte[] of(int[] argb, int width) throws IOException {
        int height = argb.length / width;
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.write(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(DEPTH).put(RGB).array());
        chunk(out, "IDAT", pixels(argb, width));
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each row begins with the filter that leaves it as it is. */
    private static byte[] pixels(int[] argb, int width) throws IOException {
        byte[] row = new byte[1 + 3 * width];
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int start = 0; start < argb.length; start += width) {
                for (int x = 0, at = 1; x < width; x++) {
                    int pixel = argb[start + x];
                    row[at++] = (byte) (pixel >> 16);
                    row[at++] = (byte) (pixel >> 8);
                    row[at++] = (byte) pixel;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
