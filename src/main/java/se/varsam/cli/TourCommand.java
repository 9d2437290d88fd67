package se.varsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The tour: pictures and PDFs of the main job, with made-up children. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--out", required = true, paramLabel = "MAPP", descriptionKey = "cli.option.tour-out")
    private @Nullable Path folder;

    TourCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path place = Objects.requireNonNull(folder).toAbsolutePath().normalize();
        try {
            Files.createDirectories(place);
            desk.tools().tour().play(place).forEach(file -> desk.say(file.toString()));
        } catch (IOException _) {
            throw CommandFailed.with(ExitCode.DISK, "cli.error.out-write", place);
        }
        desk.tell("cli.say.tour", place);
        return ExitCode.OK.number();
    }
}
