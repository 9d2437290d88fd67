package se.varsam.benchmark;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A screen that exists in memory only (Xvfb) and is looked at without asking it anything: it keeps its picture in a
 * file that is mapped here. Fails where Xvfb is missing.
 */
public final class VirtualScreen implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int PIXEL = 4;
    private static final long PATIENCE_SECONDS = 20;
    /** A page of a very large register may take minutes. */
    private static final long PATIENCE_MINUTES = 10;
    private static final long LOOK_EVERY_MILLIS = 4;
    private static final long CALM_MILLIS = 300;
    private static final double MOST_ROWS = 0.1;
    /** Where an X11 picture's file says how long its head is, how many colours follow, and how long a line is. */
    private static final int HEAD = 0;
    private static final int LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_BYTES = 12;
    private static final ValueLayout.OfInt NUMBER = ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);

    private final String display;
    private final Process server;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment pixels;
    private final MemorySegment before = arena.allocate((long) WIDTH * PIXEL * HEIGHT);
    private final long line;

    /**
     * A screen with room for one window.
     *
     * @param display
     *            its number, used by no other screen of this computer
     * @param folder
     *            for the file with its picture
     */
    public VirtualScreen(int display, Path folder) throws IOException {
        this.display = ":" + display;
        try {
            server = new ProcessBuilder("Xvfb", this.display, "-screen", "0",
                    String.format(Locale.ROOT, "%dx%dx24", WIDTH, HEIGHT), "-nolisten", "tcp", "-fbdir",
                    folder.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("xvfb.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new IOException("the benchmark needs Xvfb (Debian: apt-get install xvfb)", e);
        }
        Path file = folder.resolve("Xvfb_screen0");
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(Path.of("/tmp/.X11-unix/X" + display)) || !Files.exists(file)
                || Files.size(file) < (long) WIDTH * PIXEL * HEIGHT) {
            if (!server.isAlive() || System.nanoTime() > last) {
                throw new IOException("no screen " + this.display + ": see " + folder.resolve("xvfb.txt"));
            }
            pause();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment all = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            line = Integer.toUnsignedLong(all.get(NUMBER, LINE));
            pixels = all.asSlice(Integer.toUnsignedLong(all.get(NUMBER, HEAD))
                    + Integer.toUnsignedLong(all.get(NUMBER, COLOURS)) * COLOUR_BYTES);
        }
    }

    /** For the variable {@code DISPLAY} of what is to be seen here. */
    public String display() {
        return display;
    }

    /** Waits until nothing moves any more, and forgets it: only what changes from now on counts. */
    public void look() {
        long calm = System.nanoTime();
        while (System.nanoTime() - calm < TimeUnit.MILLISECONDS.toNanos(CALM_MILLIS)) {
            if (changed() > MOST_ROWS * HEIGHT) {
                calm = System.nanoTime();
            }
            pause();
        }
    }

    /**
     * Waits until something has been painted and then nothing for a while, and gives when that was done: the last time
     * that more than a tenth of the rows changed, by {@link System#nanoTime}.
     *
     * @param quietMillis
     *            how long nothing may change before it counts as done
     */
    public long readable(long quietMillis) {
        return readable(quietMillis, () -> true);
    }

    /** The same; not before what is painted says that it has nothing more to do. */
    public long readable(long quietMillis, BooleanSupplier done) {
        long first = System.nanoTime();
        long last = 0;
        while (last == 0 || System.nanoTime() - last < TimeUnit.MILLISECONDS.toNanos(quietMillis)
                || !done.getAsBoolean()) {
            if (changed() > MOST_ROWS * HEIGHT) {
                last = System.nanoTime();
            } else if (System.nanoTime() - first > TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES)) {
                throw new IllegalStateException("nothing came to be seen");
            }
            pause();
        }
        return last;
    }

    /** How many rows look otherwise than when they were looked at last. */
    private int changed() {
        int rows = 0;
        long wide = (long) WIDTH * PIXEL;
        for (int row = 0; row < HEIGHT; row++) {
            if (MemorySegment.mismatch(pixels, row * line, row * line + wide, before, row * wide,
                    (row + 1) * wide) >= 0) {
                rows++;
                MemorySegment.copy(pixels, row * line, before, row * wide, wide);
            }
        }
        return rows;
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
    }

    @Override
    public void close() {
        server.destroy();
        arena.close();
    }
}
