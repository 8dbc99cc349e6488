package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.couple.Couples;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemForm;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person, many screens at once. */
@BackendTest
class ConcurrentSaveTests {

    private static final int TABS = 6;
    private static final Item ITEM = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Agree)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;

    @Autowired
    ConcurrentSaveTests(Couples couples, Rounds rounds, Answering answering, OwnSheets sheets) {
        this.couples = couples;
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
    }

    @Test
    void ofManyScreensThatStartFromTheSameVersionOneIsStored() throws Exception {
        var me = couples.alone();
        var round = rounds.current(me).id();
        for (int version = 0; version < 20; version++) {
            var from = version;
            var outcomes = atOnce(tab -> answering.save(
                    me, round, ITEM.id(), from, SaveOperationId.create(), Answer.of(SampleAnswers.grade(1 + tab % 5))));
            assertThat(outcomes.stream().filter(it -> it instanceof SaveResult.Stored))
                    .hasSize(1);
            var versionedAnswer = sheets.answer(me, round, ITEM.id()).orElseThrow();
            assertThat(outcomes.stream().filter(it -> it instanceof SaveResult.Superseded))
                    .hasSize(TABS - 1)
                    .allMatch(it -> it.equals(new SaveResult.Superseded(versionedAnswer)));
        }
    }

    @Test
    void oneOperationSentManyTimesIsOneAnswer() throws Exception {
        var me = couples.alone();
        var round = rounds.current(me).id();
        var operation = SaveOperationId.create();
        var outcomes =
                atOnce(_ -> answering.save(me, round, ITEM.id(), 0, operation, Answer.of(SampleAnswers.grade(3))));
        assertThat(outcomes).hasSize(TABS).allMatch(it -> it.equals(new SaveResult.Stored(1)));
    }

    private interface Tab {
        SaveResult save(int tab);
    }

    private static List<SaveResult> atOnce(Tab tab) throws Exception {
        try (var threads = Executors.newFixedThreadPool(TABS)) {
            var saves = IntStream.range(0, TABS)
                    .mapToObj(it -> (Callable<SaveResult>) () -> tab.save(it))
                    .toList();
            var outcomes = new ArrayList<SaveResult>();
            for (Future<SaveResult> outcome : threads.invokeAll(saves)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
