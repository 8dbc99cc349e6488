package app.entente.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.engine.RatedTheme;
import app.entente.finding.Finding;
import app.entente.finding.ShownItem;
import app.entente.pack.ItemForm;
import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Maps the engine's findings, which know ids, to the opened pair's items with both answers. */
record ComparisonMapper(OpenedPair pair, List<ThemeId> order, Map<String, OpenedItem> byId) {

    static ComparisonMapper of(OpenedPair pair) {
        var order =
                pair.items().stream().map(it -> it.item().theme()).distinct().toList();
        var byId = pair.items().stream().collect(toMap(it -> it.item().id().value(), identity()));
        return new ComparisonMapper(pair, order, byId);
    }

    List<RatedTheme> themes() {
        return order.stream().map(this::theme).toList();
    }

    List<ShownItem> shownItems() {
        return pair.items().stream()
                .filter(it -> !inWords(it))
                .map(EngineInput::toShownItem)
                .toList();
    }

    /** Returns the questions both have answered in their own words, for both to read; nothing is computed from them. */
    List<OpenTextPair> inWords() {
        return pair.items().stream()
                .filter(ComparisonMapper::inWords)
                .map(it -> new OpenTextPair(
                        it.item(), view(it.mine(), Optional.empty()), view(it.partners(), Optional.empty())))
                .toList();
    }

    private static boolean inWords(OpenedItem open) {
        return open.item().form() instanceof ItemForm.Words;
    }

    ItemComparison toItemComparison(Finding finding) {
        var open = Objects.requireNonNull(byId.get(finding.item().id()));
        var importance = pair.importance(open.item().theme());
        return new ItemComparison(
                open.item(),
                finding.aspect(),
                view(open.mine(), importance.mine()),
                view(open.partners(), importance.partners()),
                ComparisonOutcome.of(finding),
                GuessInsights.of(finding, open.mine()));
    }

    private RatedTheme theme(ThemeId id) {
        var given = pair.importance(id);
        return new RatedTheme(
                id.value(),
                new Dyad<>(
                        given.mine().map(EngineInput::importance),
                        given.partners().map(EngineInput::importance)));
    }

    private static VisibleAnswer view(ShownAnswer answer, Optional<Importance> importance) {
        return new VisibleAnswer(answer.value(), answer.ownWords(), answer.saidAloud(), importance);
    }
}
