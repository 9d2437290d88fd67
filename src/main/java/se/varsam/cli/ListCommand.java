package se.varsam.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.service.Session;

/** A line a child: file number, the day it turns 18, status; names only when asked for, and then it is logged. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final Desk desk;
    private final VarsamCommand top;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--names", descriptionKey = "cli.option.names")
    private boolean names;

    ListCommand(Desk desk, VarsamCommand top) {
        this.desk = desk;
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Session session = desk.tools().session(desk.open(register), top.today())) {
            var words = new ChildLine(desk.texts(), top.today().date());
            Map<ChildId, MissingEpisode> away = session.episodes().current().stream()
                    .collect(Collectors.toMap(MissingEpisode::child, Function.identity()));
            for (Child child : session.children().all()) {
                String line = words.of(child, java.util.Optional.ofNullable(away.get(child.id())));
                if (names) {
                    session.children().opened(child.id());
                    line += "  " + words.name(child);
                }
                desk.say(line);
            }
            return ExitCode.OK.number();
        }
    }
}
