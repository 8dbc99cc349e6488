package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.pack.Item;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SealedPairs;
import app.entente.sheet.Sheet;
import app.entente.values.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Changes one answer that both show; a test that looks for traces of what is unseen has to notice this. */
public final class Seen {

    private Seen() {}

    /** The first sheet with another value for the first item that both show. */
    public static Sheet.Sealed changed(RandomGenerator random, List<Item> asked, Sheet.Sealed a, Sheet.Sealed b) {
        var item = SealedPairs.shared(asked, a, b).items().getFirst();
        var answers = new HashMap<ItemId, Answer>();
        a.answers().forEach((id, versionedAnswer) -> answers.put(id, versionedAnswer.answer()));
        answers.put(item.id(), another(random, item, Objects.requireNonNull(answers.get(item.id()))));
        return FilledSheets.of(a.seat(), answers, a.importance(), a.sharedScales(), a.hiddenQuestions());
    }

    /** The second sheet with one answer that its owner keeps, and the other shows, let out. */
    public static Sheet.Sealed leaked(List<Item> asked, Sheet.Sealed a, Sheet.Sealed b) {
        var shared = SealedPairs.shared(asked, a, b).items();
        return b.answers().entrySet().stream()
                .filter(it -> it.getValue().answer().level() == ShareLevel.PRIVATE)
                .map(it -> with(b, it.getKey(), it.getValue().answer().share(ShareLevel.SHOW)))
                .filter(it -> SealedPairs.shared(asked, a, it).items().size() > shared.size())
                .findFirst()
                .orElseThrow();
    }

    private static Sheet.Sealed with(Sheet.Sealed sheet, ItemId item, Answer answer) {
        var answers = new HashMap<ItemId, Answer>();
        sheet.answers().forEach((id, versionedAnswer) -> answers.put(id, versionedAnswer.answer()));
        answers.put(item, answer);
        return FilledSheets.of(
                sheet.seat(), answers, sheet.importance(), sheet.sharedScales(), sheet.hiddenQuestions());
    }

    private static Answer another(RandomGenerator random, Item item, Answer before) {
        var drawn = SampleAnswers.any(random, item).share(ShareLevel.SHOW);
        return drawn.offered() && !drawn.value().equals(before.value()) ? drawn : another(random, item, before);
    }
}
