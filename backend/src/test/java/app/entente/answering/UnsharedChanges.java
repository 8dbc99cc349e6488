package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Seat;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SealedPairs;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.Sheet;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Changes at random everything on two sheets that neither may learn of the other: all but what both show, and which
 * themes are for talk, and which scales both would show. Even whose wish a theme is, and by which item, is drawn anew,
 * and so is who alone would show a scale, and what either leaves out wherever nothing of it shows.
 */
public final class UnsharedChanges {

    public record Changed(Sheet.Sealed a, Sheet.Sealed b) {}

    private final RandomGenerator random;
    private final List<Item> asked;
    private final SharedAnswers sharedAnswers;
    private final Map<Seat, Map<ItemId, Answer>> answers = new EnumMap<>(Seat.class);
    private final Map<Seat, Set<ThemeId>> refused = new EnumMap<>(Seat.class);

    private UnsharedChanges(RandomGenerator random, List<Item> asked, SharedAnswers sharedAnswers) {
        this.random = random;
        this.asked = asked;
        this.sharedAnswers = sharedAnswers;
    }

    public static Changed changed(RandomGenerator random, List<Item> asked, Sheet.Sealed a, Sheet.Sealed b) {
        var unsharedChanges = new UnsharedChanges(random, asked, SealedPairs.shared(asked, a, b));
        unsharedChanges.keepWhatIsSeen(a);
        unsharedChanges.keepWhatIsSeen(b);
        unsharedChanges.leaveOut();
        unsharedChanges.hidden().forEach(unsharedChanges::drawAnew);
        unsharedChanges.sharedAnswers.talkThemes().forEach(unsharedChanges::wish);
        var ticksOfA = unsharedChanges.ticks(_ -> random.nextBoolean());
        var ticksOfB = unsharedChanges.ticks(it -> !ticksOfA.contains(it) && random.nextBoolean());
        return new Changed(
                unsharedChanges.sheet(Seat.A, a.importance(), ticksOfA),
                unsharedChanges.sheet(Seat.B, b.importance(), ticksOfB));
    }

    /** But for the note, which is seen by nobody. */
    private void keepWhatIsSeen(Sheet.Sealed sheet) {
        var kept = new HashMap<ItemId, Answer>();
        for (var item : sharedAnswers.items()) {
            var answer = answer(sheet, item).note("n".repeat(random.nextInt(100)));
            kept.put(item.id(), AnswerValidation.validate(item, answer));
        }
        answers.put(sheet.seat(), kept);
    }

    private static Answer answer(Sheet.Sealed sheet, Item item) {
        return Optional.ofNullable(sheet.answers().get(item.id())).orElseThrow().answer();
    }

    /** Whatever theme neither shows an item of. Where somebody wishes to talk about it, at most one leaves it out. */
    private void leaveOut() {
        var shown = sharedAnswers.items().stream().map(Item::theme).toList();
        for (var theme : asked.stream().map(Item::theme).distinct().toList()) {
            if (!shown.contains(theme)) {
                var a = random.nextInt(3) == 0;
                var b = random.nextInt(3) == 0
                        && !(a && sharedAnswers.talkThemes().contains(theme));
                leaveOut(Seat.A, theme, a);
                leaveOut(Seat.B, theme, b);
            }
        }
    }

    private void leaveOut(Seat seat, ThemeId theme, boolean out) {
        if (out) {
            refused.computeIfAbsent(seat, _ -> new HashSet<>()).add(theme);
        }
    }

    private boolean leavesOut(Seat seat, ThemeId theme) {
        return refused.getOrDefault(seat, Set.of()).contains(theme);
    }

    private List<Item> hidden() {
        return asked.stream().filter(it -> !sharedAnswers.items().contains(it)).toList();
    }

    private void drawAnew(Item item) {
        var a = untilNotForTalk(item);
        var b = untilNotForTalk(item);
        var both = a.filter(Answer::offered).isPresent()
                && b.filter(Answer::offered).isPresent()
                && !leavesOut(Seat.A, item.theme())
                && !leavesOut(Seat.B, item.theme());
        a.ifPresent(it -> of(Seat.A).put(item.id(), it));
        b.map(it -> both ? it.share(ShareLevel.PRIVATE) : it)
                .ifPresent(it -> of(Seat.B).put(item.id(), it));
    }

    /** Absent where the item was not reached. */
    private Optional<Answer> untilNotForTalk(Item item) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        var answer = SampleAnswers.any(random, item);
        return answer.level() == ShareLevel.TOPIC_ONLY ? untilNotForTalk(item) : Optional.of(answer);
    }

    private void wish(ThemeId theme) {
        var items = hidden().stream().filter(it -> it.theme().equals(theme)).toList();
        var item = items.get(random.nextInt(items.size()));
        var drawn = random.nextBoolean() ? Seat.A : Seat.B;
        var seat = leavesOut(drawn, theme) ? drawn.other() : drawn;
        of(seat).put(item.id(), SampleAnswers.any(random, item).share(ShareLevel.TOPIC_ONLY));
    }

    private Map<ItemId, Answer> of(Seat seat) {
        return answers.computeIfAbsent(seat, _ -> new HashMap<>());
    }

    /** Those both would show, and of the others any that are asked about, by one of the two at most. */
    private Set<Scale> ticks(Predicate<Scale> alone) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(sharedAnswers.scales());
        for (var item : asked) {
            if (item.subject() instanceof Scale scale && !sharedAnswers.scales().contains(scale) && alone.test(scale)) {
                ticks.add(scale);
            }
        }
        return ticks;
    }

    private Sheet.Sealed sheet(Seat seat, Map<ThemeId, Importance> before, Set<Scale> ticks) {
        var seen = new HashSet<ThemeId>();
        sharedAnswers.items().forEach(it -> seen.add(it.theme()));
        var importance = new HashMap<ThemeId, Importance>();
        asked.forEach(it -> importance.put(it.theme(), Importance.of(random.nextInt(4))));
        importance.keySet().removeIf(it -> seen.contains(it) || random.nextInt(4) == 0);
        before.forEach((theme, given) -> {
            if (seen.contains(theme)) {
                importance.put(theme, given);
            }
        });
        var hiddenQuestions = new HiddenQuestions(refused.getOrDefault(seat, Set.of()), Set.of());
        return FilledSheets.of(seat, of(seat), importance, ticks, hiddenQuestions);
    }
}
