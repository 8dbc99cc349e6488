package app.entente.answering;

import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.util.Map;

/** One person's answers in one round. Sealing asks for no completeness; until the door it can be undone without a trace. */
public sealed interface Sheet {

    RoundId round();

    Seat seat();

    Map<ItemId, Kept> answers();

    Map<ThemeId, Importance> importance();

    record Open(RoundId round, Seat seat, Map<ItemId, Kept> answers, Map<ThemeId, Importance> importance)
            implements Sheet {

        public Open {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
        }
    }

    record Sealed(RoundId round, Seat seat, Map<ItemId, Kept> answers, Map<ThemeId, Importance> importance)
            implements Sheet {

        public Sealed {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
        }
    }
}
