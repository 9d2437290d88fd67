package se.varsam.ui.document;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.Source;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Place;

/** What the questions of a form work with. */
interface Answering {
    /** The model of one edit of an answer. */
    FieldModel answer(Edit edit);

    /** Goes to where an answer that is worked out can be changed. */
    void open(Source.Place place);

    /** Where an answer about a child that is worked out can be changed. */
    static Place where(ChildId child, Source.Place place) {
        return switch (place) {
            case BIRTH_DATES -> new Place.Age(child);
            case AWAY -> new Place.Away(child);
            case RETURN -> new Place.Returned(child);
            case OWN_DETAILS -> new Place.Preferences();
            case ASYLUM, EPISODES, PHOTOS, RECORDS -> new Place.ChildPage(child);
        };
    }
}
