package se.varsam.service;

import java.util.List;
import java.util.function.Supplier;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.child.PhotoShare;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.PhotoReader;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/** What the user does with a child's photographs once they are in the register. Every change is logged. */
public final class PhotoService {
    private static final String THING = "PHOTO";
    private static final String SHARE = "PHOTO_SHARE";

    private final UnitOfWork register;
    private final PhotoReader reader;
    private final Today today;

    PhotoService(UnitOfWork register, PhotoReader reader, Today today) {
        this.register = register;
        this.reader = reader;
        this.today = today;
    }

    /** The photographs, newest first, small; small pictures of old ones are made the first time. */
    public List<PhotoEntry> of(ChildId child) {
        return withThumbnails(() -> register.read(work -> work.photos().of(child)));
    }

    /** Those in the bin, of all children. */
    public List<PhotoEntry> removed() {
        return withThumbnails(() -> register.read(work -> work.photos().removed()));
    }

    private List<PhotoEntry> withThumbnails(Supplier<List<PhotoEntry>> read) {
        List<PhotoEntry> found = read.get();
        List<PhotoEntry> without = found.stream().filter(photo -> photo.thumbnail().length == 0).toList();
        for (PhotoEntry photo : without) {
            byte[] whole = register.read(work -> work.photos().jpeg(photo.id()));
            byte[] small = reader.small(whole);
            register.change(work -> work.photos().keepThumbnail(photo.id(), small));
        }
        return without.isEmpty() ? found : read.get();
    }

    /** Moves a photograph to the bin; nothing when it is there already. */
    public void remove(PhotoEntry photo) {
        register.change(work -> {
            if (work.photos().remove(photo.id())) {
                work.bin().put(Bin.Kind.PHOTO, photo.id());
                work.log().add(LogAction.REMOVED, photo.child(), THING);
            }
        });
    }

    /** Brings a photograph back from the bin; nothing when it isn't there. */
    public void restore(PhotoEntry photo) {
        register.change(work -> {
            if (work.photos().restore(photo.id())) {
                work.bin().take(Bin.Kind.PHOTO, photo.id());
                work.log().add(LogAction.RESTORED, photo.child(), THING);
            }
        });
    }

    /** Notes whom a photograph was given to. Refuses nobody, a day to come, and a text too long. */
    public Outcome<PhotoShare> share(PhotoEntry photo, PhotoShare typed) {
        return FieldCheck.line(typed.recipient()).then(whom -> whom.isEmpty()
                ? Outcome.refused("refusal.photo.recipient")
                : DateRange.past(today.real()).check(typed.on()).then(on -> FieldCheck.note(typed.reason())
                        .then(why -> register.write(work -> {
                            PhotoShare saved = work.photos().share(photo.id(), new PhotoShare(0, on, whom, why));
                            work.log().add(LogAction.SHARED, photo.child(), THING);
                            work.log().change(photo.child(), SHARE, "", saved.told());
                            return Outcome.done(saved);
                        }))));
    }

    /** Takes such a note back, or makes it again. */
    public void unshare(PhotoEntry photo, PhotoShare share, boolean away) {
        register.change(work -> {
            if (work.photos().unshare(share, away)) {
                work.log().change(photo.child(), SHARE, away ? share.told() : "", away ? "" : share.told());
            }
        });
    }
}
