package se.varsam.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;

import se.varsam.cli.Tools;
import se.varsam.service.CalendarService;
import se.varsam.service.PracticeRegister;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Today;

/**
 * What the command line works with: the services, made when the first command needs them, so that help is quick.
 *
 * @param clock
 *            the real time
 * @param services
 *            gives the same services each time
 * @param screen
 *            opens the window, with what it was started with, and gives its exit code
 * @param tour
 *            plays the tour
 * @param version
 *            of the program
 */
record ProgramTools(Clock clock, Supplier<Services> services, ToIntBiFunction<Today, Optional<Path>> screen, Tour tour,
        String version) implements Tools {
    @Override
    public RegisterFiles files() {
        return services.get().files();
    }

    @Override
    public Session session(OpenRegister register, Today today) {
        return services.get().session(register, today);
    }

    @Override
    public CalendarService calendar(OpenRegister register, Today today) {
        return services.get().calendar(register, today);
    }

    @Override
    public PracticeRegister practice(Today today) {
        return services.get().practice(today);
    }

    @Override
    public int window(Today today, Optional<Path> given) {
        return screen.applyAsInt(today, given);
    }
}
