package se.varsam.service;

import java.time.Clock;

import se.varsam.domain.document.Words;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/**
 * All that has to do with notes.
 *
 * @param writing
 *            writes and signs them
 * @param book
 *            reads them, and their bin
 * @param phrases
 *            what they are written with
 * @param accounts
 *            what they add up to
 */
public record NoteServices(NoteService writing, NoteBook book, PhraseService phrases, AccountService accounts) {
    /** Over an open register. */
    public static NoteServices over(UnitOfWork register, Words words, Clock clock, Today today) {
        return new NoteServices(new NoteService(register, today, clock), new NoteBook(register, clock),
                new PhraseService(register), new AccountService(register, words, clock, today));
    }
}
