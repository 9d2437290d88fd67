package se.varsam.domain.thinning;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FieldText;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.Words;

/** The certificate of thinning (<i>gallringsintyg</i>) on paper. Names no child. */
public final class CertificatePaper {
    private static final int VERSION = 1;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Words words;
    private final FieldText fields;

    /** In these words. */
    public CertificatePaper(Words words) {
        this.words = words;
        this.fields = new FieldText(words);
    }

    /** The page. */
    public FilledForm of(Certificate certificate, LocalDateTime printedAt, List<Mark> marks) {
        var what = section("what", answer("number", certificate.number().toString()),
                answer("at", fields.moment(LocalDateTime.ofInstant(certificate.at(), ZONE))),
                answer("by", certificate.by()));
        var why = section("why", answer("rule", certificate.rule()),
                answer("counted", certificate.counted().toString()), answer("due", certificate.due().toString()),
                answer("released", certificate.told().released()), answer("exported", certificate.told().exported()));
        var removed = section("removed", paragraph("removed.text"), answer("counts", certificate.told().removed()));
        var log = section("chain", paragraph("chain.text"), answer("before", certificate.before()),
                answer("after", certificate.after()));
        var sign = section("sign", new Entry.Signature(Stream.of("date", "signature", "name")
                .map(n -> new Entry.Answer(words.text("thinning.paper." + n), new Value.Blank(), 1)).toList()));
        return new FilledForm(DocumentKind.THINNING_CERTIFICATE, VERSION, words.text("thinning.paper.title"),
                new Header(Optional.of(certificate.number().toString()), printedAt, List.of(), marks),
                List.of(what, why, removed, log, sign));
    }

    private Section section(String name, Entry... entries) {
        return new Section(words.text("thinning.paper." + name), Stream.of(entries).toList());
    }

    private Entry paragraph(String name) {
        return new Entry.Paragraph(words.text("thinning.paper." + name));
    }

    private Entry answer(String name, String text) {
        return new Entry.Answer(words.text("thinning.paper." + name),
                new Value.Known(text.isEmpty() ? "–" : text), 1);
    }
}
