package app.entente.scales;

import app.entente.answer.Answer;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.ItemId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects one person's own answers, the newest to each question; a non-answer replaces an earlier value. */
final class LatestAnswers {

    private record Entry(Item item, Optional<Answer> answer) {}

    private final Map<ItemId, Entry> entries = new LinkedHashMap<>();

    /** Adds the answer of one round; the caller adds the oldest round first. */
    void add(Item item, Optional<Answer> answer) {
        if (answer.isPresent() || !entries.containsKey(item.id())) {
            entries.put(item.id(), new Entry(item, answer));
        }
    }

    List<ScaleResult> results() {
        return Arrays.stream(Scale.values()).map(this::result).toList();
    }

    private ScaleResult result(Scale scale) {
        var asked = entries.values().stream()
                .filter(it -> ScaleKeying.counts(it.item(), scale))
                .toList();
        if (asked.isEmpty()) {
            return new ScaleResult.NotAsked(scale);
        }
        var keyed = asked.stream()
                .flatMapToInt(it -> it.answer().flatMap(Answer::value).stream()
                        .flatMapToInt(value -> ScaleKeying.answer(it.item(), value).stream()))
                .boxed()
                .toList();
        return ScaleScore.of(AnswerRange.AGREE, asked.size(), keyed)
                .<ScaleResult>map(it -> new ScaleResult.Clear(scale, it))
                .orElseGet(() -> new ScaleResult.TooFew(scale, keyed.size(), asked.size()));
    }
}
