package se.varsam.ui.note;

import java.util.function.Supplier;

import se.varsam.i18n.Texts;
import se.varsam.service.ChildService;
import se.varsam.service.NoteServices;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Status;

/**
 * What every screen about notes works with.
 *
 * @param notes
 *            notes and phrases
 * @param children
 *            whom they are about
 * @param background
 *            work aside from the screen
 * @param status
 *            the quiet line
 * @param dialogs
 *            small windows
 * @param pauses
 *            a pause for each field
 * @param texts
 *            Swedish
 */
public record NoteDesk(NoteServices notes, ChildService children, Background background, Status status,
        Dialogs dialogs, Supplier<Pause> pauses, Texts texts) {}
