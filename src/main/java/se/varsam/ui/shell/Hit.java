package se.varsam.ui.shell;

import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.ui.shell.FrameViewModel.Suggestion;

/** What the command field offers. */
sealed interface Hit {
    /** The icon before it. */
    String icon();

    /** Its name. */
    String name(Texts texts);

    /** What stands at its end: a file number, or keys. */
    String aside(Texts texts);

    /** A child's page. */
    record OfChild(Suggestion child) implements Hit, Sensitive {
        @Override
        public String icon() {
            return "fth-user";
        }

        @Override
        public String name(Texts texts) {
            return child.name();
        }

        @Override
        public String aside(Texts texts) {
            return child.fileNumber();
        }

        @Override
        public String toString() {
            return child.fileNumber();
        }
    }

    /** A command. */
    record OfCommand(Command command) implements Hit {
        @Override
        public String icon() {
            return command.icon();
        }

        @Override
        public String name(Texts texts) {
            return texts.of(command);
        }

        @Override
        public String aside(Texts texts) {
            return command.keyWords(texts).orElse("");
        }
    }
}
