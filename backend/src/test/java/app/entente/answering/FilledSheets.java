package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Sealed sheets for plain tests, and what two of them have in common to show. */
public final class FilledSheets {

    private static final RoundId ROUND = new RoundId(new UUID(0, 1));

    private FilledSheets() {}

    public static Sheet.Sealed of(Seat seat, Map<ItemId, Answer> answers, Map<ThemeId, Importance> importance) {
        return of(seat, answers, importance, Set.of());
    }

    public static Sheet.Sealed of(
            Seat seat, Map<ItemId, Answer> answers, Map<ThemeId, Importance> importance, Set<Scale> ticks) {
        var kept = new HashMap<ItemId, Kept>();
        answers.forEach((item, answer) -> kept.put(item, new Kept(answer, 1)));
        return new Sheet.Sealed(ROUND, seat, kept, importance, ticks);
    }

    public static Sheet.Sealed of(Seat seat, Map<ItemId, Answer> answers) {
        return of(seat, answers, Map.of());
    }

    /** Anything a person could have sealed; about one item in eight was never reached. */
    public static Sheet.Sealed any(RandomGenerator random, Seat seat, List<Item> asked) {
        var answers = new HashMap<ItemId, Answer>();
        var importance = new HashMap<ThemeId, Importance>();
        for (var item : asked) {
            if (random.nextInt(8) > 0) {
                answers.put(item.id(), Answers.any(random, item));
            }
            if (random.nextInt(3) > 0) {
                importance.put(item.theme(), Importance.of(random.nextInt(4)));
            }
        }
        return of(seat, answers, importance, ticks(random, asked));
    }

    /** Any of those that are asked about. */
    private static Set<Scale> ticks(RandomGenerator random, List<Item> asked) {
        return asked.stream()
                .map(Item::subject)
                .filter(Scale.class::isInstance)
                .map(Scale.class::cast)
                .distinct()
                .filter(_ -> random.nextBoolean())
                .collect(toUnmodifiableSet());
    }

    public static Mutual mutual(List<Item> asked, Sheet.Sealed one, Sheet.Sealed other) {
        return Mutual.of(asked, one, other);
    }
}
