package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.comparison.VisibleAnswer;
import app.entente.finding.GuessAccuracy.Insight;
import app.entente.values.ItemId;
import app.entente.values.SaidAloud;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The reasons that raised a topic's rank: one expected the other to think alike, or has never said what they expect. */
public record UnspokenDifferenceMessages(ComparisonContext context, Topic topic) {

    public Optional<String> hidden() {
        return message(
                "comparison.why.hidden",
                topic.hidden(),
                it -> hidden(it.guesses().myInsight()),
                it -> hidden(it.guesses().partnersInsight()));
    }

    Optional<String> unspoken() {
        return message(
                "comparison.why.unspoken",
                topic.reason().unspoken(),
                it -> unsaid(it.mine()),
                it -> unsaid(it.partners()));
    }

    private Optional<String> message(
            String key, List<ItemId> which, Predicate<ItemComparison> mine, Predicate<ItemComparison> partners) {
        var items = topic.items().stream()
                .filter(it -> which.contains(it.item().id()))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var isMine = items.stream().anyMatch(mine);
        var isPartners = items.stream().anyMatch(partners);
        return Optional.of(
                text(key + (isMine && isPartners ? ".both" : isMine ? ".mine" : ".partners"), context.partnerName()));
    }

    private static boolean hidden(Optional<Insight> insight) {
        return insight.filter(Insight.HIDDEN_DIFFERENCE::equals).isPresent();
    }

    private static boolean unsaid(VisibleAnswer visibleAnswer) {
        return visibleAnswer.said().filter(SaidAloud.NO::equals).isPresent();
    }
}
