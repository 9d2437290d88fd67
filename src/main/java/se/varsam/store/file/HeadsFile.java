package se.varsam.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.register.LogHead;
import se.varsam.service.port.KnownHeads;

/**
 * How far logs went, a line each with a mark, a number and a hash, in a plain file in the user's settings folder. It
 * names no register and no person. Whatever is wrong with it, it stops nothing: what can't be read was never seen.
 */
public final class HeadsFile implements KnownHeads {
    private static final Logger LOG = LoggerFactory.getLogger(HeadsFile.class);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}) (\\d{1,18}) ([0-9a-f]{64})");
    private static final long MOST_BYTES = 64 * 1024;
    private static final int MOST = 100;

    private final Path file;

    /** In a folder, which is made at the first change. */
    public HeadsFile(Path folder) {
        this.file = folder.resolve("log-heads.txt");
    }

    @Override
    public synchronized Optional<LogHead> of(String mark) {
        return Optional.ofNullable(read().get(mark));
    }

    @Override
    public synchronized void keep(String mark, LogHead head) {
        Map<String, LogHead> all = read();
        if (head.equals(all.get(mark))) {
            return;
        }
        all.remove(mark);
        all.put(mark, head);
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        var text = new StringBuilder();
        all.forEach((key, known) -> text.append(key).append(' ').append(known.number()).append(' ')
                .append(known.hash()).append('\n'));
        write(text);
    }

    /** Those seen longest ago first. */
    private Map<String, LogHead> read() {
        var all = new LinkedHashMap<String, LogHead>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().forEach(line -> {
                    var parts = LINE.matcher(line);
                    if (parts.matches()) {
                        all.put(parts.group(1), new LogHead(Long.parseLong(parts.group(2)), parts.group(3)));
                    }
                });
            }
        } catch (IOException _) {
            LOG.warn("how far logs went could not be read");
        }
        return all;
    }

    private void write(CharSequence text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = file.resolveSibling("log-heads.part");
            Files.writeString(half, text, StandardCharsets.US_ASCII);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            LOG.warn("how far a log goes could not be noted");
        }
    }
}
