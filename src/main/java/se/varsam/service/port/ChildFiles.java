package se.varsam.service.port;

import java.util.List;
import java.util.Map;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.extract.FileRow;

/** All that the register keeps about a child, row by row: for the register extract and for thinning. */
public interface ChildFiles {
    /**
     * Every row, of a table in the order it was made; without approved copies' pages, keys and the log. Photographs
     * come along whole.
     */
    List<FileRow> rows(ChildId child);

    /** What is left out of the child's extract, and why, by the entry's key. */
    Map<String, String> leftOut(ChildId child);

    /** Leaves an entry out; empty text takes it in again. */
    void leaveOut(ChildId child, String thing, String reason);
}
