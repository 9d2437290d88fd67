package se.varsam.domain.document;

/** The documents (<i>dokument</i>). Names are stored; {@link #code()} is the name on the command line. */
public enum DocumentKind {
    /** Polisens checklista, 38 questions. */
    POLICE_CHECKLIST("police-checklist"),
    /** Orosanmälan. */
    CONCERN_REPORT("concern-report"),
    /** One child's open items on paper. */
    OPEN_ITEMS("open-items"),
    /** Barnets översikt: head, timeline, what is due. */
    CHILD_SUMMARY("child-summary"),
    /** The sheet with the recovery key; never kept. */
    RECOVERY_SHEET("recovery-sheet");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The name on the command line and in file names. */
    public String code() {
        return code;
    }
}
