package se.varsam.launch;

/** The way in. Doesn't extend {@code Application}: a start from the class path needs that. */
public final class Main {
    private Main() {}

    /** Starts the program; see README for the arguments. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
