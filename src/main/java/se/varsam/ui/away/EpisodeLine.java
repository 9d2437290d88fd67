package se.varsam.ui.away;

import javafx.scene.control.Label;

import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.AbsenceWords;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** A time away in one line. */
final class EpisodeLine extends Label {
    EpisodeLine(MissingEpisode episode, Texts texts) {
        super(new AbsenceWords(texts, Today.ZONE).line(episode));
        setId("episode-" + episode.id());
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("line");
    }
}
