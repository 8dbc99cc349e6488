package app.entente.bench;

import app.entente.bench.SaveLoad.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a run of the load came to, as Markdown: medians of the rounds, with the least and the most. */
final class LoadTable {

    private final int people;
    private final List<Rounds> rounds = new ArrayList<>();
    private final Map<String, Long> heaps = new LinkedHashMap<>();

    private final List<Minute> minutes = new ArrayList<>();

    private record Minute(double p99, double heap) {}

    private record Rounds(Round entente, Round endpoint, Round upsert) {}

    LoadTable(int people) {
        this.people = people;
    }

    void addRound(Round entente, Round endpoint, Round upsert) {
        rounds.add(new Rounds(entente, endpoint, upsert));
    }

    /** Notes how many bytes of the heap a screen of this page takes. */
    void addHeap(String page, long bytes) {
        heaps.put(page, bytes);
    }

    /** Notes a minute of the soak, with the bytes of the heap after it. */
    void addMinute(Round round, long bytes) {
        minutes.add(new Minute(round.at(99), bytes / 1e6));
    }

    String text() {
        var text = new StringBuilder("%d people%n%n".formatted(people));
        text.append("| | Entente | bare endpoint | bare upsert | ratio |\n| --- | --- | --- | --- | --- |\n");
        text.append(line("save p50, ms; against the upsert", 50)).append(line("save p99, ms; against the upsert", 99));
        text.append("| saves per core-second; against the endpoint | %s | %s | | %s |%n"
                .formatted(
                        spread(it -> it.entente().savesPerCoreSecond()),
                        spread(it -> it.endpoint().savesPerCoreSecond()),
                        spread(it -> it.entente().savesPerCoreSecond()
                                / it.endpoint().savesPerCoreSecond())));
        heaps.forEach((page, bytes) ->
                text.append("| heap of a screen with its socket, %s | %d kB | | | |%n".formatted(page, bytes / 1_000)));
        if (!minutes.isEmpty()) {
            text.append(soak());
        }
        return text.toString();
    }

    private String soak() {
        var text = new StringBuilder("%n| minute | save p99, ms | heap, MB |%n| --- | --- | --- |%n".formatted());
        for (var i = 0; i < minutes.size(); i++) {
            var minute = minutes.get(i);
            text.append("| %d | %.2f | %.1f |%n".formatted(i + 1, minute.p99(), minute.heap()));
        }
        return text.append("%nLast tenth against the first: p99 %+.0f %%, heap %+.1f %%%n"
                        .formatted(drift(Minute::p99), drift(Minute::heap)))
                .toString();
    }

    /** Returns by how many per cent the mean of the last tenth of the minutes is above that of the first. */
    private double drift(ToDoubleFunction<Minute> value) {
        var tenth = Math.max(1, minutes.size() / 10);
        var first = mean(minutes.subList(0, tenth), value);
        var last = mean(minutes.subList(minutes.size() - tenth, minutes.size()), value);
        return (last / first - 1) * 100;
    }

    private static double mean(List<Minute> some, ToDoubleFunction<Minute> value) {
        return some.stream().mapToDouble(value).average().orElseThrow();
    }

    private String line(String name, double percentile) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        spread(it -> it.entente().at(percentile)),
                        spread(it -> it.endpoint().at(percentile)),
                        spread(it -> it.upsert().at(percentile)),
                        spread(it -> it.entente().at(percentile) / it.upsert().at(percentile)));
    }

    private String spread(ToDoubleFunction<Rounds> value) {
        return Spread.of(rounds, value, "%.2f");
    }
}
