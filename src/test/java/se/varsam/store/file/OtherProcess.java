package se.varsam.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second start of the program, for {@link OtherProcessTest}. */
final class OtherProcess {
    private OtherProcess() {}

    /** {@code open FOLDER} prints the refusal's key; {@code die FOLDER} is killed while it makes a register. */
    public static void main(String[] args) {
        var rig = new RegisterRig();
        Path folder = Path.of(args[1]);
        if (args[0].equals("die")) {
            // the first log line asks for the account: the database is half made then
            rig.filesFor(() -> {
                Runtime.getRuntime().halt(9);
                return "";
            }).create(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN, false);
        }
        System.out.println("<" + rig.refusal(folder) + ">");
    }

    static String run(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + said;
    }
}
