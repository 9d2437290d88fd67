package se.varsam.ui.kit;

/** Shows another page in the frame. Call on the FX thread. */
public interface Navigator {
    /** Goes to a place; the page left keeps what was typed. */
    void show(Place place);

    /** Goes back to the page shown before; stays when there is none. */
    void back();
}
