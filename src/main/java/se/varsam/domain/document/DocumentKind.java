package se.varsam.domain.document;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** The documents (<i>dokument</i>). Names are stored; {@link #code()} is the name on the command line. */
public enum DocumentKind {
    /** Polisens checklista, 38 questions. */
    POLICE_CHECKLIST("police-checklist"),
    /** Orosanmälan. */
    CONCERN_REPORT("concern-report"),
    /** Kvittens: the papers that are handed over to the young person, usually at 18. */
    PAPER_RECEIPT("paper-receipt"),
    /** A sheet to go through with the child, so that much is known if it should be away. */
    READINESS_SHEET("readiness-sheet"),
    /** Report to överförmyndaren that the child is away. */
    OF_MISS("of-miss"),
    /** Report to överförmyndaren that the child is back. */
    OF_RET("of-ret"),
    /** One page for the socialjour. */
    ON_CALL_PAGE("on-call-page"),
    /** Short message that a child is away. */
    AWAY_NOTICE("away-notice"),
    /** Underlag för polisanmälan: of a suspected crime; no authority's form. */
    CRIME_REPORT("crime-report"),
    /** Komplettering till polisen: only what is new since the last copy that the police got. */
    POLICE_COMPLETION("police-completion"),
    /** Händelselogg för frånvaron: what was done while the child was away; never kept. */
    AWAY_LOG("away-log"),
    /** One child's open items on paper. */
    OPEN_ITEMS("open-items"),
    /** Visits, time and travel of a period, for the god man's account (<i>underlag till redogörelse</i>). */
    PERIOD_REPORT("period-report"),
    /** What a stand-in must know for the days ahead; never kept. */
    STAND_IN("stand-in"),
    /** Barnets översikt: head, timeline, what is due. */
    CHILD_SUMMARY("child-summary"),
    /** The sheet with the recovery key; never kept. */
    RECOVERY_SHEET("recovery-sheet"),
    /** Loggkontroll: what the log of a period adds up to, signed. */
    LOG_REVIEW("log-review"),
    /** Registerutdrag: all that is kept about a child, for who asks by art. 15 GDPR. */
    REGISTER_EXTRACT("register-extract"),
    /** Gallringsintyg: that a file was thinned; names nobody. */
    THINNING_CERTIFICATE("thinning-certificate"),
    /** The receipt of a backup that was tried; never kept. */
    REHEARSAL_SHEET("rehearsal-sheet");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The document of a code; it exists. */
    public static DocumentKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no document " + code));
    }

    /** Whether most of it is about a time away, so that there is little to write while there has been none. */
    public boolean isAboutAbsence() {
        return switch (this) {
            case POLICE_CHECKLIST, POLICE_COMPLETION, OF_MISS, OF_RET, ON_CALL_PAGE, AWAY_NOTICE, AWAY_LOG -> true;
            default -> false;
        };
    }

    /** The name on the command line and in file names. */
    public String code() {
        return code;
    }
}
