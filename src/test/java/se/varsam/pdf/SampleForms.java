package se.varsam.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Entry.Answer;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;

/** Forms about made-up children, in the shape of the police checklist (routines.md §6). */
final class SampleForms {
    static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 21, 14, 32);
    static final Value UNKNOWN = new Value.Unknown();

    private SampleForms() {}

    static Answer known(String label, String text) {
        return new Answer(label, new Value.Known(text), 1);
    }

    static Answer unknown(String label) {
        return new Answer(label, UNKNOWN, 1);
    }

    static FilledForm form(Section... sections) {
        return form(List.of(), sections);
    }

    static FilledForm form(List<Mark> marks, Section... sections) {
        var basis = List.of("Födelsedatum i bruk: 2008-12-20 – uppgivet av barnet, registrerat av Migrationsverket "
                + "2025-02-11.", "Ersätter den kopia som godkändes 2026-11-20.");
        return new FilledForm(DocumentKind.POLICE_CHECKLIST, 1, "Checklista till polisen – barn som är borta",
                new Header(Optional.of("2026-001"), PRINTED, basis, marks), List.of(sections));
    }

    /** As a god man would fill it on a Friday night. */
    static FilledForm police(List<Mark> marks, Optional<byte[]> photo) {
        return form(marks, person(photo), network(), description(photo.isPresent()), background(), event(),
                new Section("Underskrift", List.of(new Entry.Signature(List.of(blank("Ort och datum", 1),
                        blank("Underskrift", 1), known("Namnförtydligande", "Testa Påhittsson, god man"),
                        known("Telefon", "070-000 00 00"))))));
    }

    /** The same questions for a pen. */
    static FilledForm blank() {
        var sections = new ArrayList<Section>();
        for (Section section : police(List.of(), Optional.empty()).sections()) {
            sections.add(new Section(section.title(), section.entries().stream().map(SampleForms::emptied).toList()));
        }
        return new FilledForm(DocumentKind.POLICE_CHECKLIST, 1, "Checklista till polisen – barn som är borta",
                new Header(Optional.empty(), PRINTED, List.of("Fyll i det du vet. Skriv okänt där du inte vet."),
                        List.of()),
                sections);
    }

    private static Entry emptied(Entry entry) {
        return switch (entry) {
            case Answer(var label, Value.Known(var text), _) -> blank(label, text.length() > 60 ? 3 : 1);
            case Answer(var label, _, _) -> blank(label, 1);
            case Entry.Ticks(var label, var ticks) -> new Entry.Ticks(label,
                    ticks.stream().map(tick -> new Tick(tick.label(), false)).toList());
            case Entry.Signature(var lines) -> new Entry.Signature(
                    lines.stream().map(line -> blank(line.label(), 1)).toList());
            default -> entry;
        };
    }

    static Answer blank(String label, int lines) {
        return new Answer(label, new Value.Blank(), lines);
    }

    private static Section person(Optional<byte[]> photo) {
        return new Section("Barnet",
                List.of(new Entry.Picture("Foto taget 2026-09-03", photo, "Porträttfoto av barnet"),
                        known("Förnamn", "Påhittad Fatima (فاطمة)"), known("Efternamn, exakt stavning",
                                "Exempelsson-Mohammadi (محمدی)"),
                        known("Personnummer eller födelsedatum", "2008-12-20"),
                        known("Dossiernummer", "11-000001"), known("LMA-kortets nummer", "50-000000-1"),
                        known("Kön", "Flicka"), known("Adress", "Påhittsgatan 1, 000 00 Exempelstad"),
                        known("Mobiltelefon", "070-000 00 01"), unknown("E-post"),
                        known("Användarnamn i sociala medier", "Instagram: @pahittad.exempel, Snapchat: pahittad08"),
                        known("Ursprung", "Afghanistan, Herat (ګلاب ښار)"),
                        known("Språk", "dari, lite tigrinja (ትግርኛ)"),
                        new Entry.Ticks("Behövs tolk?", List.of(new Tick("Ja", true), new Tick("Nej", false))),
                        known("I Sverige sedan", "februari 2025"),
                        known("Har bott tidigare", "Ankomstboende i Exempelstad, därefter HVB Påhittet")));
    }

    private static Section network() {
        return new Section("Personer runt barnet",
                List.of(known("God man, namn och telefon", "Testa Påhittsson, 070-000 00 00"),
                        known("Socialsekreterare, namn och telefon", "Prov Provsson, 010-000 00 00"),
                        known("Skola, klass, klassföreståndare, telefon",
                                "Påhittsskolan, klass SPRINT 2, Låtsas Lärarsson, 010-000 00 02"),
                        known("Familj, släkt och vänner i eller utanför landet",
                                "Farbror i Göteborg: Exempel Exempelsson, 070-000 00 03. Mor i Iran, kontakt ungefär en "
                                        + "gång i månaden över WhatsApp. Vän på HVB Påhittet: Låtsas (efternamn okänt)."),
                        unknown("Andra kända vistelseplatser")));
    }

    private static Section description(boolean photo) {
        return new Section("Signalement",
                List.of(known("Längd", "ca 165 cm"), known("Kroppsbyggnad", "smal"),
                        known("Hår", "mörkbrunt, axellångt"),
                        known("Ögon", "bruna"),
                        known("Särskilda kännetecken (tatueringar, ärr, tänder, glasögon)",
                                "Ärr över höger ögonbryn. Bär ibland glasögon med svarta bågar."),
                        new Entry.Ticks("Fotografi", List.of(new Tick("Finns", photo), new Tick("Bifogas", photo))),
                        known("Klädsel", "Svart dunjacka, blå jeans, vita gymnastikskor, röd ryggsäck")));
    }

    private static Section background() {
        return new Section("Bakgrund och risker",
                List.of(new Entry.Ticks("Särskilda behov eller sjukdom",
                        List.of(new Tick("Ja", true), new Tick("Nej", false), new Tick("Okänt", false))),
                        known("Vilka", "Astma, har inhalator med sig"),
                        new Entry.Ticks("Har uttryckt självmordstankar",
                                List.of(new Tick("Ja", false), new Tick("Nej", true), new Tick("Okänt", false))),
                        new Entry.Ticks("Har varit borta förut",
                                List.of(new Tick("Ja", true), new Tick("Nej", false), new Tick("Okänt", false))),
                        known("Var då", "Hos farbrodern i Göteborg, två dygn i augusti 2026"),
                        new Entry.Ticks("Negativt beslut nyligen",
                                List.of(new Tick("Ja", true), new Tick("Nej", false), new Tick("Okänt", false)))));
    }

    private static Section event() {
        return new Section("Händelsen",
                List.of(known("Lämnade boendet", "2026-11-20 omkring kl. 16.30"),
                        known("Senast sedd: plats, av vem, telefon",
                                "Busstorget i Exempelstad, av Prov Personalsson på HVB Påhittet, 010-000 00 04"),
                        known("Tog med sig tillhörigheter",
                                "Ryggsäck, laddare, pass saknas i skåpet – kan vara planerat"),
                        known("Ångest eller oro, hur den visat sig",
                                "Sov dåligt efter beslutet den 10 november. Har sagt att hon inte vågar åka tillbaka."),
                        known("Okända personer: kön, antal, ålder, fordon, tillfällen, ändrat humör",
                                "En man i 30-årsåldern i vit skåpbil hämtade henne vid skolan två gånger i november. "
                                        + "Hon var tyst och ledsen efteråt."),
                        unknown("Något annat"), known("Polisanmälan, datum och tid", "2026-11-21 kl. 08.10"),
                        known("Diarienummer", "0000-K000000-26")));
    }

    /** A picture that is clearly nobody. */
    static byte[] photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xBFD3D9), 0, height, new Color(0x6F8F99)));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x34515B));
        g.fillOval(width / 4, height / 6, width / 2, height / 2);
        g.fillOval(width / 10, height * 2 / 3, width * 8 / 10, height * 2 / 3);
        g.dispose();
        return jpeg(image);
    }

    static byte[] jpeg(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
