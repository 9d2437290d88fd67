package se.varsam.ui.checklist;

import java.util.List;

/**
 * A checklist of the child, as a section of the page.
 *
 * @param title
 *            what the list is called
 * @param about
 *            version, when and why it started, and why it ended
 * @param lines
 *            its items while it runs
 * @param kept
 *            what was ticked in it when it has ended, in words
 */
record RunSection(String title, String about, List<ItemLine> lines, List<String> kept) {}
