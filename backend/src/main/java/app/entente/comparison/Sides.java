package app.entente.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.answering.ShownAnswer;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.engine.Both;
import app.entente.engine.Finding;
import app.entente.engine.ShownItem;
import app.entente.engine.Theme;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Goes between the engine, which knows ids, and the opened pair, which knows items and both sides. */
record Sides(OpenedPair pair, List<ThemeId> order, Map<String, OpenItem> byId) {

    static Sides of(OpenedPair pair) {
        var order =
                pair.items().stream().map(it -> it.item().theme()).distinct().toList();
        var byId = pair.items().stream().collect(toMap(it -> it.item().id().value(), identity()));
        return new Sides(pair, order, byId);
    }

    List<Theme> themes() {
        return order.stream().map(this::theme).toList();
    }

    List<ShownItem> shown() {
        return pair.items().stream().filter(it -> !inWords(it)).map(Opened::of).toList();
    }

    /** What both have said in their own words, for both to read and for nobody to compute. */
    List<InWords> inWords() {
        return pair.items().stream()
                .filter(Sides::inWords)
                .map(it -> new InWords(
                        it.item(), view(it.mine(), Optional.empty()), view(it.partners(), Optional.empty())))
                .toList();
    }

    private static boolean inWords(OpenItem open) {
        return open.item().form() instanceof Form.Words;
    }

    Compared compared(Finding finding) {
        var open = Objects.requireNonNull(byId.get(finding.item().id()));
        var importance = pair.importance(open.item().theme());
        return new Compared(
                open.item(),
                finding.aspect(),
                view(open.mine(), importance.mine()),
                view(open.partners(), importance.partners()),
                Outcome.of(finding),
                Guesses.of(finding, open.mine()));
    }

    private Theme theme(ThemeId id) {
        var given = pair.importance(id);
        return new Theme(
                id.value(),
                new Both<>(
                        given.mine().map(Opened::importance), given.partners().map(Opened::importance)));
    }

    private static View view(ShownAnswer answer, Optional<Importance> importance) {
        return new View(answer.value(), answer.ownWords(), answer.saidAloud(), importance);
    }
}
