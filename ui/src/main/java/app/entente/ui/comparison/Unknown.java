package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Topic;
import app.entente.comparison.View;
import app.entente.engine.Guess.Insight;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.SaidAloud;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What made a topic weigh more: one expected the other to think alike, or has never said what they expect. */
record Unknown(Reader reader, Topic topic) {

    Optional<String> hidden() {
        return sentence(
                "comparison.why.hidden",
                topic.reason().hidden(),
                it -> hidden(it.guesses().myInsight()),
                it -> hidden(it.guesses().partnersInsight()));
    }

    Optional<String> unspoken() {
        return sentence(
                "comparison.why.unspoken",
                topic.reason().unspoken(),
                it -> unsaid(it.mine()),
                it -> unsaid(it.partners()));
    }

    private Optional<String> sentence(
            String key, List<ItemId> which, Predicate<Compared> mine, Predicate<Compared> partners) {
        var items = topic.items().stream()
                .filter(it -> which.contains(it.item().id()))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var isMine = items.stream().anyMatch(mine);
        var isPartners = items.stream().anyMatch(partners);
        return Optional.of(
                text(key + (isMine && isPartners ? ".both" : isMine ? ".mine" : ".partners"), reader.partner()));
    }

    private static boolean hidden(Optional<Insight> insight) {
        return insight.filter(Insight.HIDDEN_DIFFERENCE::equals).isPresent();
    }

    private static boolean unsaid(View view) {
        return view.said().filter(SaidAloud.NO::equals).isPresent();
    }
}
