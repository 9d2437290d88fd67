package se.varsam.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.document.AwayAccount;
import se.varsam.domain.document.Completion;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.Words;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;

/** Fills the documents of a child within a transaction: the forms, cut for their recipient, and the completion. */
final class Papers {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final FormCatalog forms;
    private final PdfWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;
    private final Shares shares;

    Papers(FormCatalog forms, PdfWriter writer, Words words, Clock clock, Today today) {
        this.forms = forms;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        this.today = today;
        this.shares = new Shares(forms);
    }

    /** The form of a kind as it reads today; of the completion the one that it completes. */
    FormTemplate template(DocumentKind kind) {
        var day = printedAt().toLocalDate();
        return forms.current(kind == DocumentKind.POLICE_COMPLETION ? DocumentKind.POLICE_CHECKLIST : kind, day)
                .on(day, forms.laws());
    }

    FormInProgress inProgress(Work w, ChildId child, DocumentKind kind) {
        FormSubject subject = subject(w, child, kind);
        return kind == DocumentKind.POLICE_COMPLETION
                ? completion().inProgress(completed(subject, earlier(w, subject)))
                : new Filling(template(kind), words).inProgress(subject);
    }

    FilledForm filled(Work w, ChildId child, DocumentKind kind, Optional<SentDocument> replaces, Mark... marks) {
        replaces.filter(old -> !old.child().equals(child) || old.kind() != kind).ifPresent(old -> {
            throw new IllegalArgumentException("replaces another child's or another kind's document");
        });
        var line = replaces.map(old -> words.text("document.basis.replaces", moment(old.approved().at())));
        FormSubject subject = subject(w, child, kind);
        if (kind == DocumentKind.AWAY_LOG) {
            return account().of(subject, told(w, subject), marks(w, marks));
        }
        if (kind == DocumentKind.POLICE_COMPLETION) {
            var earlier = earlier(w, subject);
            return completion().filled(completed(subject, earlier), earlier, line, marks(w, marks));
        }
        var share = shares.of(w, child, template(kind));
        FormTemplate cut = share.map(s -> template(kind).without(s.withheld())).orElseGet(() -> template(kind));
        return new Filling(cut, words).filled(subject, line, marks(w, marks));
    }

    /** The draft that a kind of recipient would get; empty when the form is nothing for it. */
    Optional<FilledForm> draft(Work w, ChildId child, DocumentKind kind, String recipient) {
        if (!shares.table(w).forms().containsKey(kind.code())) {
            return Optional.empty();
        }
        return shares.of(w, child, template(kind), recipient)
                .map(share -> new Filling(template(kind).without(share.withheld()), words)
                        .filled(subject(w, child, kind), Optional.empty(), marks(w, Mark.DRAFT)));
    }

    FilledForm blank(Work w, DocumentKind kind, Optional<String> fileNumber) {
        if (kind == DocumentKind.AWAY_LOG) {
            return account().blank(fileNumber, printedAt(), marks(w));
        }
        return kind == DocumentKind.POLICE_COMPLETION
                ? completion().blank(fileNumber, printedAt(), marks(w))
                : new Filling(template(kind), words).blank(fileNumber, printedAt(), marks(w));
    }

    /** What a copy approved now says, question by question; what is withheld is kept without its answer. */
    SentContent content(Work w, ChildId child, DocumentKind kind) {
        FormSubject subject = subject(w, child, kind);
        if (kind == DocumentKind.POLICE_COMPLETION) {
            return new SentContent(subject.episode(Absence.LATEST).map(MissingEpisode::id),
                    Optional.of(SentContent.POLICE), "",
                    completion().answers(completed(subject, earlier(w, subject))));
        }
        var share = shares.of(w, child, template(kind));
        var answers = new Filling(template(kind), words).answers(subject);
        return new SentContent(subject.episode(Absence.LATEST).map(MissingEpisode::id),
                share.map(s -> s.recipient().id()), share.map(Share::reasonIfAdded).orElse(""),
                share.map(s -> s.told(answers)).orElse(answers));
    }

    /** Why a document can't be approved as it stands; empty when it can. */
    Optional<Refusal> hindrance(Work w, ChildId child, DocumentKind kind) {
        if (kind == DocumentKind.POLICE_COMPLETION) {
            FormSubject subject = subject(w, child, kind);
            var earlier = earlier(w, subject);
            return completion().lack(completed(subject, earlier), earlier).map(lack -> switch (lack) {
                case NO_EARLIER -> Refusal.of("refusal.completion.first");
                case NOTHING_NEW -> Refusal.of("refusal.completion.nothing");
            });
        }
        return shares.of(w, child, template(kind)).flatMap(share -> share.lacksReason()
                ? Optional.of(Refusal.of("refusal.sharing.reason"))
                : FieldCheck.note(share.reasonIfAdded()).refusal());
    }

    private AwayAccount account() {
        return new AwayAccount(forms.routine(), words, Today.ZONE);
    }

    private AwayAccount.Told told(Work w, FormSubject subject) {
        var child = subject.child().id();
        return subject.episode(Absence.LATEST).map(episode -> new AwayAccount.Told(w.awayLog().removed(episode),
                w.log().of(child),
                w.sent().of(child).stream().flatMap(copy -> told(w, copy, episode).stream()).toList()))
                .orElseGet(() -> new AwayAccount.Told(List.of(), List.of(), List.of()));
    }

    /** A copy about this time away, with the recipient's kind in words. */
    private Optional<AwayAccount.Sent> told(Work w, SentDocument copy, MissingEpisode episode) {
        var content = w.sent().content(copy);
        boolean belongs = content.map(c -> c.episode().equals(Optional.of(episode.id())))
                .orElseGet(
                        () -> !LocalDateTime.ofInstant(copy.approved().at(), Today.ZONE).isBefore(episode.noticedAt()));
        return belongs
                ? Optional.of(new AwayAccount.Sent(copy,
                        content.flatMap(SentContent::recipient).map(id -> forms.sharing().recipient(id).title())))
                : Optional.empty();
    }

    private Completion completion() {
        return new Completion(template(DocumentKind.POLICE_COMPLETION), words);
    }

    /** A picture that was left out before comes along only when the user says so. */
    private FormSubject completed(FormSubject subject, Optional<Completion.Earlier> earlier) {
        return earlier.map(before -> completion().withoutOldPicture(subject, before)).orElse(subject);
    }

    /** The latest copy that the police got about the latest time away. */
    private Optional<Completion.Earlier> earlier(Work w, FormSubject subject) {
        return subject.episode(Absence.LATEST).flatMap(episode -> w.sent().of(subject.child().id()).stream()
                .filter(copy -> copy.kind() == DocumentKind.POLICE_CHECKLIST
                        || copy.kind() == DocumentKind.POLICE_COMPLETION)
                .flatMap(copy -> earlier(copy, w.sent().content(copy), episode).stream()).findFirst());
    }

    private static Optional<Completion.Earlier> earlier(SentDocument copy, Optional<SentContent> content,
            MissingEpisode episode) {
        LocalDateTime at = LocalDateTime.ofInstant(copy.approved().at(), Today.ZONE);
        boolean belongs = content.map(c -> c.isForPolice() && c.episode().equals(Optional.of(episode.id())))
                // of one approved before that was kept the time tells
                .orElseGet(() -> !at.isBefore(episode.noticedAt()));
        return belongs ? Optional.of(new Completion.Earlier(at, content.map(SentContent::given))) : Optional.empty();
    }

    FormSubject subject(Work w, ChildId id, DocumentKind kind) {
        var child = w.children().find(id).orElseThrow(() -> new NoSuchElementException("no child " + id.value()));
        var records = w.records().of(id);
        // by today's date, whether or not the register was brought up to date since midnight
        var facts = new RecordedFacts(today.date()).applied(child.facts(), records);
        var episodes = w.episodes().of(id);
        var away = episodes.stream().filter(MissingEpisode::isOpen).findFirst()
                .or(() -> episodes.stream().findFirst()).map(w.awayLog()::of).orElse(List.of());
        return new FormSubject(child.with(facts),
                new FormSubject.File(photo(w, id), episodes, records, away), w.drafts().of(id, kind),
                w.settings().own(), today.date(), printedAt());
    }

    /** The newest photograph that can be shown: no form says that it comes with one that is broken. */
    private Optional<Photo> photo(Work w, ChildId id) {
        return w.children().photos(id).stream().filter(photo -> writer.shows(photo.jpeg())).findFirst();
    }

    static List<Mark> marks(Work w, Mark... more) {
        return Stream.concat(Stream.of(more), w.settings().isPractice() ? Stream.of(Mark.PRACTICE) : Stream.empty())
                .toList();
    }

    LocalDateTime printedAt() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE);
    }

    private String moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, Today.ZONE);
        return words.text("document.value.moment", local.toLocalDate().toString(), CLOCK.format(local));
    }
}
