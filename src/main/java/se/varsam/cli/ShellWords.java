package se.varsam.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into arguments as a shell would: at spaces, not inside quotes. A backslash stands for itself unless a
 * quote or a space follows, so that Windows paths can be written as they are.
 */
public final class ShellWords {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote;

    private ShellWords() {}

    /** The arguments; a quote left open reaches to the end. */
    public static List<String> split(String line) {
        var split = new ShellWords();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escape = c == '\\' && i + 1 < line.length() && "'\" ".indexOf(line.charAt(i + 1)) >= 0;
            if (escape && split.quote != '\'') {
                i++;
                split.take(line.charAt(i));
            } else {
                split.read(c);
            }
        }
        split.end();
        return List.copyOf(split.words);
    }

    private void read(char c) {
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            } else {
                take(c);
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else if (Character.isWhitespace(c)) {
            end();
        } else {
            take(c);
        }
    }

    private void take(char c) {
        word.append(c);
        inWord = true;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
