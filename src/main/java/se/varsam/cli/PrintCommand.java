package se.varsam.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.service.DocumentService;
import se.varsam.service.Session;

/** A form as a PDF: a draft or a blank one, never kept in the sent register. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
    private final Desk desk;
    private final VarsamCommand top;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Mixin
    private OutputFile out = new OutputFile();

    @Option(names = "--child", paramLabel = "AKTNUMMER", descriptionKey = "cli.option.child")
    private @Nullable String child;

    @Option(names = "--document", required = true, paramLabel = "BLANKETT", descriptionKey = "cli.option.document")
    private Form document = Form.POLICE_CHECKLIST;

    @Option(names = "--blank", descriptionKey = "cli.option.blank")
    private boolean blank;

    @Option(names = "--to", paramLabel = "MOTTAGARE", descriptionKey = "cli.option.recipient")
    private @Nullable String recipient;

    /** The forms the command prints, named by their codes. */
    enum Form {
        POLICE_CHECKLIST, CONCERN_REPORT, PAPER_RECEIPT, OF_MISS, OF_RET, ON_CALL_PAGE, AWAY_NOTICE, CRIME_REPORT, POLICE_COMPLETION, AWAY_LOG;

        DocumentKind kind() {
            return DocumentKind.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PrintCommand(Desk desk, VarsamCommand top) {
        this.desk = desk;
        this.top = top;
    }

    @Override
    public Integer call() {
        if (child == null && !blank) {
            throw CommandFailed.with(ExitCode.USAGE, "cli.error.child-missing");
        }
        if (blank && recipient != null) {
            throw CommandFailed.with(ExitCode.USAGE, "cli.error.to-blank");
        }
        var place = out.place();
        try (Session session = desk.tools().session(desk.open(register), top.today())) {
            out.write(session.documents().pdf(form(session)).bytes());
            desk.tell("cli.say.written", place);
            return ExitCode.OK.number();
        }
    }

    private FilledForm form(Session session) {
        DocumentService documents = session.documents();
        Optional<ChildId> known = Optional.ofNullable(child).map(number -> find(session, number));
        return known.map(id -> {
            FilledForm form = recipient == null
                    ? documents.fill(id, document.kind(), blank ? Fill.BLANK : Fill.DRAFT)
                    : cut(documents, id, recipient);
            documents.exported(id, document.kind());
            return form;
        }).orElseGet(() -> documents.blank(document.kind()));
    }

    private FilledForm cut(DocumentService documents, ChildId id, String to) {
        return documents.sharing().draft(id, document.kind(), to).orElseThrow(() -> {
            String possible = documents.sharing().table().of(document.kind()).stream().map(Recipient::id)
                    .collect(Collectors.joining(", "));
            return possible.isEmpty()
                    ? CommandFailed.with(ExitCode.USAGE, "cli.error.to-whole", document)
                    : CommandFailed.with(ExitCode.USAGE, "cli.error.to-unknown", document, to, possible);
        });
    }

    private static ChildId find(Session session, String number) {
        return FileNumber.parse(number).flatMap(session.children()::find)
                .orElseThrow(() -> CommandFailed.with(ExitCode.REFUSED, "cli.error.child-unknown", number)).id();
    }
}
