package se.varsam.ui;

import java.util.ArrayList;
import java.util.List;

import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;

/** Remembers where a screen went. */
public final class Visited implements Navigator {
    /** Places, in order. */
    public final List<Place> places = new ArrayList<>();

    @Override
    public void show(Place place) {
        places.add(place);
    }

    @Override
    public void back() {
        places.removeLast();
    }
}
