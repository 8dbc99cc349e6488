package app.entente.guide;

import app.entente.answering.ShownAnswer;
import app.entente.couple.Voice;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.engine.ProfileSimilarity;
import app.entente.engine.Range;
import app.entente.guide.Figures.Among;
import app.entente.guide.Figures.Likeness;
import app.entente.guide.Figures.Measured;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.Value;
import app.entente.scales.SharedReading;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Reckons the numbers for a counsellor from an opened pair. */
record Reckoning(OpenedPair pair, Voice mine) {

    Figures figures(List<SharedReading> scales) {
        return new Figures(
                pair.items().size(),
                Arrays.stream(Among.values()).map(this::likeness).toList(),
                new Sides<>(guesses(Voice.TEAL).guessed(), guesses(Voice.AMBER).guessed()),
                scales.stream().map(this::measured).toList());
    }

    private Likeness likeness(Among among) {
        var items = graded(among);
        var teal = keyed(items, Voice.TEAL);
        var amber = keyed(items, Voice.AMBER);
        return new Likeness(among, ProfileSimilarity.of(teal, amber), BeyondChance.of(teal, amber));
    }

    private List<OpenItem> graded(Among among) {
        return pair.items().stream()
                .filter(it -> it.mine().value() instanceof Value.Grade)
                .filter(it -> among == Among.BOTH || among(it.item()) == among)
                .toList();
    }

    private static Among among(Item item) {
        return item.subject() == Lens.EXPECTATIONS ? Among.EXPECTATIONS : Among.STATEMENTS;
    }

    private int[] keyed(List<OpenItem> items, Voice voice) {
        return items.stream()
                .mapToInt(it -> keyed(it.item(), answer(it, voice).value()))
                .toArray();
    }

    private Guesses guesses(Voice by) {
        var guesses = new Guesses();
        for (var open : graded(Among.BOTH)) {
            answer(open, by)
                    .guess()
                    .ifPresent(it -> guesses.add(
                            keyed(open.item(), answer(open, by).value()),
                            keyed(open.item(), answer(open, by.other()).value()),
                            keyed(open.item(), it.value())));
        }
        return guesses;
    }

    private ShownAnswer answer(OpenItem open, Voice voice) {
        return Sides.of(mine, open.mine(), open.partners()).of(voice);
    }

    private static int keyed(Item item, Value value) {
        var step = ((Value.Grade) value).step();
        return item.reversed() ? Range.AGREE.mirrored(step) : step;
    }

    private Measured measured(SharedReading reading) {
        return switch (reading) {
            case SharedReading.Clear it ->
                new Measured(
                        it.scale(),
                        it.mine().items(),
                        it.mine().answered(),
                        Sides.of(
                                mine,
                                OptionalDouble.of(it.mine().mean()),
                                OptionalDouble.of(it.partners().mean())));
            case SharedReading.TooFew it ->
                new Measured(
                        it.scale(),
                        it.asked(),
                        it.shown(),
                        new Sides<>(OptionalDouble.empty(), OptionalDouble.empty()));
        };
    }
}
