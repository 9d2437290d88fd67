package se.varsam.launch;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

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
 *            opens the window and gives its exit code
 * @param tour
 *            plays the tour
 * @param version
 *            of the program
 */
record ProgramTools(Clock clock, Supplier<Services> services, ToIntFunction<Today> screen, Tour tour,
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
    public int window(Today today) {
        return screen.applyAsInt(today);
    }
}
