package se.varsam.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.UnitOfWork;

/** A second start of the program, for {@link OtherProcessTest} and {@link CreationKillTest}. */
final class OtherProcess {
    /** How many children {@code make} enters. */
    static final int CHILDREN = 40;

    private OtherProcess() {}

    /**
     * {@code open FOLDER} prints the refusal's key; {@code die FOLDER} is killed while it makes a register; {@code make
     * FOLDER} says {@code go}, makes a practice register, counts its children and says {@code made};
     * {@code rekey FOLDER} does the same with the data key; {@code change FOLDER} says {@code go} and changes the
     * passphrase until it is killed, saying which opens now.
     */
    public static void main(String[] args) {
        var rig = new RegisterRig();
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "die" -> // the first log line asks for the account: the database is half made then
                rig.filesFor(() -> {
                    Runtime.getRuntime().halt(9);
                    return "";
                }).create(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN);
            case "make" -> {
                say("go");
                rig.files.createPractice(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN,
                        OtherProcess::fill);
                say("made");
            }
            case "change" -> changeForEver(rig, folder);
            case "rekey" -> rekeyForEver(rig, folder);
            default -> say(rig.refusal(folder));
        }
    }

    /** Changes the passphrase back and forth, from the phrase that opens now. */
    private static void changeForEver(RegisterRig rig, Path folder) {
        int now = rig.refusal(folder, phrase(0)).isEmpty() ? 0 : 1;
        try (OpenRegister register = RegisterRig.done(rig.open(folder, phrase(now)))) {
            say("go");
            for (int i = now; true; i++) {
                RegisterRig.done(register.keys().changePassphrase(
                        new Secret.Passphrase(phrase(i % 2).toCharArray()), phrase((i + 1) % 2).toCharArray()));
                say(String.valueOf((i + 1) % 2));
            }
        }
    }

    /** Changes data key and passphrase back and forth. */
    private static void rekeyForEver(RegisterRig rig, Path folder) {
        int now = rig.refusal(folder, phrase(0)).isEmpty() ? 0 : 1;
        try (OpenRegister register = RegisterRig.done(rig.open(folder, phrase(now)))) {
            say("go");
            for (int i = now; true; i++) {
                register.work().change(w -> w.settings().papers("sparat"));
                RegisterRig.done(RegisterRig.done(register.keys().newDataKey(
                        new Secret.Passphrase(phrase(i % 2).toCharArray()), phrase((i + 1) % 2).toCharArray())).use());
                say(String.valueOf((i + 1) % 2));
            }
        }
    }

    /** Two passphrases to change between. */
    static String phrase(int number) {
        return number == 0 ? RegisterRig.PASSPHRASE : "lampa-igelkott-gräddfil";
    }

    private static Outcome<Integer> fill(UnitOfWork register) {
        for (int i = 0; i < CHILDREN; i++) {
            Child child = register.write(w -> w.children().add(2026));
            register.change(w -> w.children().change(child.id(), ChildField.FIRST_NAME, "Påhittad"));
            register.change(w -> w.log().change(child.id(), "FIRST_NAME", "", "Påhittad"));
            say(String.valueOf(i));
        }
        return Outcome.done(CHILDREN);
    }

    private static void say(String word) {
        System.out.println("<" + word + ">");
    }

    static Process start(String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static String run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + said;
    }
}
