package se.varsam.domain.child;

import java.util.List;

/** The photographs as lists show them. Changes are written in the surrounding unit of work. */
public interface Photos {
    /** Those of a child, newest first, without the bin. */
    List<PhotoEntry> of(ChildId child);

    /** Those in the bin, of all children. */
    List<PhotoEntry> removed();

    /** The whole picture, JPEG, in the bin or not. */
    byte[] jpeg(long id);

    /** Keeps a small picture beside the whole one. */
    void keepThumbnail(long id, byte[] jpeg);

    /** Moves it to the bin; whether it was not there already. */
    boolean remove(long id);

    /** Brings it back from the bin; whether it was there. */
    boolean restore(long id);

    /** Notes that it was given to someone; gives the note back with its id. */
    PhotoShare share(long id, PhotoShare share);

    /** Takes such a note back, or makes it again; whether that changed anything. */
    boolean unshare(PhotoShare share, boolean away);
}
