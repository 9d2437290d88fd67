package se.varsam.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

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
 */
public record Terminal(Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {}
