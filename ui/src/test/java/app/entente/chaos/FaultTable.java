package app.entente.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a run of faults came to, as Markdown and as JSON. */
final class FaultTable {

    private final long seed;
    private final List<Struck> faults = new ArrayList<>();

    private record Struck(Fault fault, long millis) {}

    private record Result(
            long seed, int people, int acknowledged, boolean lossNoticed, List<String> problems, List<Struck> faults) {}

    FaultTable(long seed) {
        this.seed = seed;
    }

    void add(Fault fault, Duration untilSaved) {
        faults.add(new Struck(fault, untilSaved.toMillis()));
    }

    /** Writes both files; of each person what they were told, and what is wrong with it. */
    void write(Path folder, List<SavingPerson> people, boolean lossNoticed) throws IOException {
        var acknowledged = people.stream().mapToInt(SavingPerson::acknowledged).sum();
        var problems = people.stream().flatMap(it -> it.problems().stream()).toList();
        var result = new Result(seed, people.size(), acknowledged, lossNoticed, problems, List.copyOf(faults));
        Files.createDirectories(folder);
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("chaos.json").toFile(), result);
        Files.writeString(folder.resolve("chaos.md"), text(result));
    }

    private static String text(Result result) {
        var text = new StringBuilder("%d people, %d acknowledged saves, %d lost, stored twice or changed; seed %d%n%n"
                .formatted(
                        result.people(),
                        result.acknowledged(),
                        result.problems().size(),
                        result.seed()));
        text.append("| fault | times | until all save again, p50 | at most |\n| --- | --- | --- | --- |\n");
        byFault(result.faults())
                .forEach((fault, times) -> text.append("| %s | %d | %.1f s | %.1f s |%n"
                        .formatted(fault, times.size(), times.get(times.size() / 2) / 1e3, times.getLast() / 1e3)));
        result.problems().forEach(it -> text.append("%n- %s%n".formatted(it)));
        text.append("%n%s: a planted loss of one save %s noticed.%n"
                .formatted(
                        result.lossNoticed() && result.problems().isEmpty() ? "Passed" : "Failed",
                        result.lossNoticed() ? "is" : "is not"));
        return text.toString();
    }

    private static Map<Fault, List<Long>> byFault(List<Struck> faults) {
        var times = new TreeMap<Fault, List<Long>>();
        faults.stream()
                .sorted((one, other) -> Long.compare(one.millis(), other.millis()))
                .forEach(it -> times.computeIfAbsent(it.fault(), _ -> new ArrayList<>())
                        .add(it.millis()));
        return times;
    }
}
