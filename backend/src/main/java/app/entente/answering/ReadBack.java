package app.entente.answering;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import java.util.List;
import java.util.Map;

/**
 * What one offers the partner before sealing: they will see the offered answers wherever they show theirs too.
 *
 * <p>What is kept is only counted: answers kept private, and answers whose share level is not decided yet.
 */
public record ReadBack(
        List<Offered> offered,
        Map<ThemeId, Importance> importance,
        List<ThemeId> topics,
        int kept,
        List<ItemId> undecided) {

    public ReadBack {
        offered = List.copyOf(offered);
        importance = Map.copyOf(importance);
        topics = List.copyOf(topics);
        undecided = List.copyOf(undecided);
    }

    public record Offered(Item item, Answer answer) {}
}
