package app.entente.answering;

import app.entente.pack.Item;
import app.entente.sheet.Sheet;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Counts, theme by theme, the answered items and those that wait for a share level. */
final class ProgressCounter {

    private ProgressCounter() {}

    static List<ThemeProgress> count(List<Item> asked, Sheet sheet) {
        var themes = new LinkedHashMap<ThemeId, List<Item>>();
        sheet.hiddenQuestions()
                .visibleOf(asked)
                .forEach(it -> themes.computeIfAbsent(it.theme(), _ -> new ArrayList<>())
                        .add(it));
        return themes.entrySet().stream()
                .map(it -> count(it.getKey(), it.getValue(), sheet))
                .toList();
    }

    private static ThemeProgress count(ThemeId theme, List<Item> items, Sheet sheet) {
        var kept = items.stream()
                .flatMap(it -> Optional.ofNullable(sheet.answers().get(it.id())).stream())
                .toList();
        var undecided =
                (int) kept.stream().filter(it -> it.answer().undecided()).count();
        var importance = Optional.ofNullable(sheet.importance().get(theme));
        return new ThemeProgress(theme, kept.size(), items.size(), undecided, importance);
    }
}
