package se.varsam.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import se.varsam.i18n.Texts;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.Today;

/** What a backup holds, on one line. */
final class Receipt {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
            .withZone(Today.ZONE);
    private static final int HEAD = 16;

    private Receipt() {}

    /** Numbers as digits: a script may read them. */
    static String of(RegisterContents contents, Texts texts) {
        String head = contents.logHead();
        return texts.get("cli.say.contents", Long.toString(contents.children()), Long.toString(contents.documents()),
                Long.toString(contents.logLines()), contents.newest().map(Receipt::time).orElse("–"),
                head.substring(0, Math.min(HEAD, head.length())));
    }

    /** A moment as it is read in Sweden. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }
}
