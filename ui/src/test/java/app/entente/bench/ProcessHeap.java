package app.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of another Java process, asked by the JDK's own tool. */
final class ProcessHeap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final ProcessHandle process;

    ProcessHeap(ProcessHandle process) {
        this.process = process;
    }

    /** Returns the bytes that are left after two full collections. */
    long used() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run");
        var used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("The heap does not say how much of it is used");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String ask(String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(tool, String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException(command + " failed: " + answer);
        }
        return answer;
    }
}
