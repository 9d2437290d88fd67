package se.varsam.service.port;

import java.util.List;

import se.varsam.domain.register.OwnDetails;

/** What is set once a register and travels with it. */
public interface RegisterSettings {
    /** The periods of accounts that överförmyndare ask for ({@code domain.md}), in months. */
    List<Integer> ACCOUNT_MONTHS = List.of(3, 4, 6, 12);

    /** The user's own details. */
    OwnDetails own();

    /** Changes them. */
    void own(OwnDetails details);

    /** Whether this is a practice register (<i>övningsregister</i>); decided at creation. */
    boolean isPractice();

    /** Makes it a practice register, for good; only at creation. */
    void makePractice();

    /** How many months before {@code D} the 18-year lists start; 4 unless changed. */
    int leadMonths();

    /** Changes it; 1 to 12. */
    void leadMonths(int months);

    /** How many days before its day a deadline of one's own opens that says nothing else; 14 unless changed. */
    int warnDays();

    /** Changes it; 0 to 365. */
    void warnDays(int days);

    /** How many months a period of accounts to the överförmyndare has; 6 unless changed. */
    int accountMonths();

    /** Changes it; one of {@link #ACCOUNT_MONTHS}. */
    void accountMonths(int months);

    /** Where the papers lie, for a stand-in; empty when not said. */
    String papers();

    /** Changes it. */
    void papers(String where);
}
