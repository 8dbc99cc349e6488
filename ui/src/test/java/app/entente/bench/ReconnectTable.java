package app.entente.bench;

import app.entente.bench.SaveLoad.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                        Spread.of(measured, it -> it.at(50), "%.1f"),
                        Spread.of(measured, it -> it.at(99), "%.1f"),
                        Spread.of(measured, it -> it.at(100), "%.1f"))));
        return text.toString();
    }
}
