package se.varsam.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a command reads and writes.
 *
 * @param environment
 *            environment variables
 * @param in
 *            standard input
 * @param out
 *            results
 * @param err
 *            one line when something is wrong
 * @param asks
 *            shows a prompt and reads a line that isn't shown, where someone sits at a terminal
 */
public record Terminal(Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err,
        Optional<Function<String, char[]>> asks) {}
