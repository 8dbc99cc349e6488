package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.couple.Seat;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.session.RoundId;
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

    RoundId round();

    Seat seat();

    Map<ItemId, VersionedAnswer> answers();

    Map<ThemeId, Importance> importance();

    /** Returns the themes and items its owner does not want to be asked. */
    HiddenQuestions hiddenQuestions();

    /** Returns the answer to an item; empty where its owner has hidden the item. */
    default Optional<Answer> answer(Item item) {
        return Optional.ofNullable(answers().get(item.id()))
                .filter(_ -> hiddenQuestions().allows(item))
                .map(VersionedAnswer::answer);
    }

    /** Returns the scales its owner would show, if the partner shows theirs too. */
    Set<Scale> sharedScales();

    record Open(
            RoundId round,
            Seat seat,
            Map<ItemId, VersionedAnswer> answers,
            Map<ThemeId, Importance> importance,
            Set<Scale> sharedScales,
            HiddenQuestions hiddenQuestions)
            implements Sheet {

        public Open {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
            sharedScales = Set.copyOf(sharedScales);
        }
    }

    record Sealed(
            RoundId round,
            Seat seat,
            Map<ItemId, VersionedAnswer> answers,
            Map<ThemeId, Importance> importance,
            Set<Scale> sharedScales,
            HiddenQuestions hiddenQuestions)
            implements Sheet {

        public Sealed {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
            sharedScales = Set.copyOf(sharedScales);
        }
    }
}
