package app.entente.bench;

import app.entente.bench.SaveLoad.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a save took beside other screens, as Markdown: medians of the rounds, with the least and the most. */
final class ReconnectTable {

    private final int screens;
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    ReconnectTable(int screens) {
        this.screens = screens;
    }

    void add(String beside, Round round) {
        rounds.computeIfAbsent(beside, _ -> new ArrayList<>()).add(round);
    }

    String text() {
        var text = new StringBuilder("%,d screens besides%n%n".formatted(screens));
        text.append("| beside | save p50, ms | p99, ms | longest, ms |\n| --- | --- | --- | --- |\n");
        rounds.forEach((beside, measured) -> text.append("| %s | %s | %s | %s |%n"
                .formatted(
                        beside,
                        spread(measured, it -> it.at(50)),
                        spread(measured, it -> it.at(99)),
                        spread(measured, it -> it.at(100)))));
        return text.toString();
    }

    private static String spread(List<Round> measured, ToDoubleFunction<Round> value) {
        var sorted = measured.stream().mapToDouble(value).sorted().toArray();
        return "%.1f (%.1f–%.1f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
