package app.entente.databasecopy;

import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;

/** One run of the command that copies a database: its status, and all it said. */
public record CopyRun(int status, String said) {

    public static CopyRun of(Object... arguments) {
        var said = new StringWriter();
        var status = PlainCommandLine.of(new CopyDatabaseCommand(Map.of()))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new CopyRun(status, said.toString());
    }
}
