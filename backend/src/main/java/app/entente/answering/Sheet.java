package app.entente.answering;

import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.util.Map;
import java.util.Set;

/** One person's answers in one round. Sealing asks for no completeness; until the door it can be undone without a trace. */
public sealed interface Sheet {

    RoundId round();

    Seat seat();

    Map<ItemId, Kept> answers();

    Map<ThemeId, Importance> importance();

    /** The scales its owner would show, if the partner shows theirs too. */
    Set<Scale> ticks();

    record Open(
            RoundId round, Seat seat, Map<ItemId, Kept> answers, Map<ThemeId, Importance> importance, Set<Scale> ticks)
            implements Sheet {

        public Open {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
            ticks = Set.copyOf(ticks);
        }
    }

    record Sealed(
            RoundId round, Seat seat, Map<ItemId, Kept> answers, Map<ThemeId, Importance> importance, Set<Scale> ticks)
            implements Sheet {

        public Sealed {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
            ticks = Set.copyOf(ticks);
        }
    }
}
