package app.entente.scales;

import app.entente.answering.Answer;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All of one person's own answers, the newest to each question; a non-answer is an answer that counts for nothing. */
final class Answered {

    private record Entry(Item item, Optional<Answer> answer) {}

    private final Map<ItemId, Entry> entries = new LinkedHashMap<>();

    /** Rounds come oldest first. */
    void add(Item item, Optional<Answer> answer) {
        if (answer.isPresent() || !entries.containsKey(item.id())) {
            entries.put(item.id(), new Entry(item, answer));
        }
    }

    List<Reading> readings() {
        return Arrays.stream(Scale.values()).map(this::reading).toList();
    }

    private Reading reading(Scale scale) {
        var asked = entries.values().stream()
                .filter(it -> Keyed.counts(it.item(), scale))
                .toList();
        if (asked.isEmpty()) {
            return new Reading.NotAsked(scale);
        }
        var keyed = asked.stream()
                .flatMapToInt(it -> it.answer().flatMap(Answer::value).stream()
                        .flatMapToInt(value -> Keyed.answer(it.item(), value).stream()))
                .boxed()
                .toList();
        return Measure.of(Range.AGREE, asked.size(), keyed)
                .<Reading>map(it -> new Reading.Clear(scale, it))
                .orElseGet(() -> new Reading.TooFew(scale, keyed.size(), asked.size()));
    }
}
