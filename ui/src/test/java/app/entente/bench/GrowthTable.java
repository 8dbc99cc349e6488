package app.entente.bench;

import app.entente.bench.SaveLoad.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What saves and pages took with few and with many couples, as Markdown: medians of the rounds, with least and most. */
final class GrowthTable {

    private final int few;
    private final int many;
    private final int rows;
    private final Map<String, List<Rounds>> rounds = new LinkedHashMap<>();

    private record Rounds(Round few, Round many) {}

    GrowthTable(int few, int many, int rows) {
        this.few = few;
        this.many = many;
        this.rows = rows;
    }

    void add(String what, Round withFew, Round withMany) {
        rounds.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Rounds(withFew, withMany));
    }

    String text() {
        var text = new StringBuilder("%,d opened couples and as many people who answer; %,d times as many: %,d rows%n%n"
                .formatted(few, many / few, rows));
        text.append("| | %,d couples | %,d couples | ratio |%n| --- | --- | --- | --- |%n".formatted(few, many));
        rounds.forEach((what, measured) -> {
            text.append(line(what + ", p50, ms", measured, it -> it.at(50)));
            text.append(line(what + ", p99, ms", measured, it -> it.at(99)));
            text.append(line(what + ", processor, ms", measured, it -> 1_000 / it.savesPerCoreSecond()));
        });
        return text.toString();
    }

    private static String line(String name, List<Rounds> measured, ToDoubleFunction<Round> value) {
        return "| %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        Spread.of(measured, it -> value.applyAsDouble(it.few()), "%.2f"),
                        Spread.of(measured, it -> value.applyAsDouble(it.many()), "%.2f"),
                        Spread.of(
                                measured,
                                it -> value.applyAsDouble(it.many()) / value.applyAsDouble(it.few()),
                                "%.2f"));
    }
}
