package se.varsam.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

import se.varsam.benchmark.VirtualScreen;

/** What {@link Driven} is told, and what it answers: when it did it. */
record Orders(BufferedWriter orders, BufferedReader answers) {
    /** Nothing is painted for so long: it is done. */
    private static final long QUIET_MILLIS = 600;

    /** Gives an order and waits for the answer. */
    long say(String order) throws IOException {
        give(order);
        return heard(order);
    }

    /** Gives an order; how long it took until all that came of it could be read on the screen, in nanoseconds. */
    long felt(VirtualScreen screen, String order) throws IOException {
        long begun = say(order);
        give("idle");
        long readable = screen.readable(QUIET_MILLIS, this::isAnswered);
        heard(order);
        return readable - begun;
    }

    private boolean isAnswered() {
        try {
            return answers.ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(String order) throws IOException {
        orders.write(order);
        orders.newLine();
        orders.flush();
    }

    private long heard(String order) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("= ")) {
                return Long.parseLong(line.substring(2));
            }
        }
        throw new IOException("the program ended at " + order.replaceAll(" .*", ""));
    }
}
