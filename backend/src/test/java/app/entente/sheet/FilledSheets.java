package app.entente.sheet;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.answer.Answer;
import app.entente.answering.SampleAnswers;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Sealed sheets for plain tests, and what two of them have in common to show. */
public final class FilledSheets {

    private FilledSheets() {}

    public static Sheet.Sealed of(Seat seat, Map<ItemId, Answer> answers, Map<ThemeId, Importance> importance) {
        return of(seat, answers, importance, Set.of(), HiddenQuestions.NONE);
    }

    public static Sheet.Sealed of(
            Seat seat, Map<ItemId, Answer> answers, Map<ThemeId, Importance> importance, Set<Scale> ticks) {
        return of(seat, answers, importance, ticks, HiddenQuestions.NONE);
    }

    public static Sheet.Sealed of(
            Seat seat,
            Map<ItemId, Answer> answers,
            Map<ThemeId, Importance> importance,
            HiddenQuestions hiddenQuestions) {
        return of(seat, answers, importance, Set.of(), hiddenQuestions);
    }

    public static Sheet.Sealed of(
            Seat seat,
            Map<ItemId, Answer> answers,
            Map<ThemeId, Importance> importance,
            Set<Scale> ticks,
            HiddenQuestions hiddenQuestions) {
        var kept = new HashMap<ItemId, VersionedAnswer>();
        answers.forEach((item, answer) -> kept.put(item, new VersionedAnswer(answer, 1)));
        return new Sheet.Sealed(new Sheet.Contents(seat, kept, importance, ticks, hiddenQuestions));
    }

    public static Sheet.Sealed of(Seat seat, Map<ItemId, Answer> answers) {
        return of(seat, answers, Map.of());
    }

    /** Anything a person could have sealed; about one item in eight was never reached, one theme in six left out. */
    public static Sheet.Sealed any(RandomGenerator random, Seat seat, List<Item> asked) {
        var answers = new HashMap<ItemId, Answer>();
        var importance = new HashMap<ThemeId, Importance>();
        var refused = new HashSet<ThemeId>();
        for (var item : asked) {
            if (random.nextInt(8) > 0) {
                answers.put(item.id(), SampleAnswers.any(random, item));
            }
            if (random.nextInt(3) > 0) {
                importance.put(item.theme(), Importance.of(random.nextInt(4)));
            }
        }
        asked.stream()
                .map(Item::theme)
                .distinct()
                .filter(_ -> random.nextInt(6) == 0)
                .forEach(refused::add);
        return of(seat, answers, importance, ticks(random, asked), new HiddenQuestions(refused, Set.of()));
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

    public static SharedAnswers mutual(List<Item> asked, Sheet.Sealed one, Sheet.Sealed other) {
        return SharedAnswers.of(asked, one, other);
    }
}
