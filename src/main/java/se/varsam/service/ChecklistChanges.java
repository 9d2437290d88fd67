package se.varsam.service;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.RunRules;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.Work;

/** Writes what the run rules ask for, each change with its line in the log. */
final class ChecklistChanges {
    private ChecklistChanges() {}

    static int apply(Work w, Child child, List<ChecklistRun> runs, RunRules rules) {
        List<RunRules.Change> changes = rules.changes(child, runs);
        for (RunRules.Change change : changes) {
            switch (change) {
                case RunRules.Change.Started(var run) -> {
                    w.runs().start(run);
                    w.log().add(LogAction.STARTED, child.id(), run.list().id());
                }
                case RunRules.Change.Ended(var run, var why) -> {
                    w.runs().end(run, Optional.of(why));
                    w.log().add(LogAction.CHANGED, child.id(), run.list().id());
                }
                case RunRules.Change.Resumed(var run) -> {
                    w.runs().end(run, Optional.empty());
                    w.log().add(LogAction.STARTED, child.id(), run.list().id());
                }
            }
        }
        return changes.size();
    }
}
