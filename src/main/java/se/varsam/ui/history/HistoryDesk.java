package se.varsam.ui.history;

import se.varsam.i18n.Texts;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.NoteBook;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Status;

/**
 * What the pages work with.
 *
 * @param children
 *            cards, their log and what was removed of them
 * @param checklists
 *            for the words of lists and items
 * @param notes
 *            brings notes back
 * @param background
 *            for all that is slow
 * @param status
 *            the quiet line
 * @param texts
 *            Swedish
 * @param today
 *            the day that periods count back from
 */
public record HistoryDesk(ChildService children, ChecklistService checklists, NoteBook notes, Background background,
        Status status, Texts texts, Today today) {}
