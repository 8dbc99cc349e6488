package app.entente.backup;

import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;

/** One run of a command of backups: its status, and all it said. */
public record BackupRun(int status, String said) {

    public static BackupRun backup(Path data, Object... arguments) {
        return run(new BackupCommand(Map.of()), data, arguments);
    }

    public static BackupRun restore(Path data, Object... arguments) {
        return run(new RestoreCommand(Map.of()), data, arguments);
    }

    static BackupRun run(Callable<Integer> command, Path data, Object... arguments) {
        var said = new StringWriter();
        var line =
                PlainCommandLine.of(command).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        var all = new ArrayList<String>();
        for (var argument : arguments) {
            all.add(argument.toString());
        }
        all.add("--data=" + data);
        return new BackupRun(line.execute(all.toArray(String[]::new)), said.toString());
    }
}
