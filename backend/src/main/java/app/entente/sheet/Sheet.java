package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One person's answers in one round. An incomplete sheet can be sealed too; until the door opens it can be unsealed
 * without a trace.
 */
public sealed interface Sheet {

    /** Everything on a sheet, open or sealed. */
    record Contents(
            Seat seat,
            Map<ItemId, VersionedAnswer> answers,
            Map<ThemeId, Importance> importance,
            Set<Scale> sharedScales,
            HiddenQuestions hiddenQuestions) {

        public Contents {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
            sharedScales = Set.copyOf(sharedScales);
        }
    }

    record Open(Contents contents) implements Sheet {}

    record Sealed(Contents contents) implements Sheet {}

    Contents contents();

    default Seat seat() {
        return contents().seat();
    }

    default Map<ItemId, VersionedAnswer> answers() {
        return contents().answers();
    }

    default Map<ThemeId, Importance> importance() {
        return contents().importance();
    }

    /** The scales its owner would show, if the partner shows theirs too. */
    default Set<Scale> sharedScales() {
        return contents().sharedScales();
    }

    /** Returns the themes and items its owner does not want to be asked. */
    default HiddenQuestions hiddenQuestions() {
        return contents().hiddenQuestions();
    }

    /** Returns the answer to an item; empty where its owner has hidden the item. */
    default Optional<Answer> answer(Item item) {
        return Optional.ofNullable(answers().get(item.id()))
                .filter(_ -> hiddenQuestions().allows(item))
                .map(VersionedAnswer::answer);
    }
}
