package app.entente.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.payload.PayloadCodec;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredAnswerTests {

    @Test
    void whatIsWrittenIsRead() {
        var codec = new PayloadCodec();
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var item = SampleItems.ALL.get(random.nextInt(SampleItems.ALL.size()));
            var storedAnswer = new StoredAnswer(SaveOperationId.create(), SampleAnswers.any(random, item));
            var sealed = codec.write(SheetEntryKind.ANSWER.format(), storedAnswer);
            assertThat(codec.read(SheetEntryKind.ANSWER.format(), sealed)).isEqualTo(storedAnswer);
        }
    }

    @Test
    void decidingAboutAnAnswerIsTheNextVersionOfTheSameOperation() {
        var storedAnswer = new StoredAnswer(SaveOperationId.create(), SampleAnswers.kept(SampleAnswers.grade(4)));
        var entry = new SheetEntry<>(SheetContents.answer(SampleItems.SAVINGS.id()), 3, storedAnswer);
        var decided = entry.next(storedAnswer.withShareLevel(ShareLevel.SHOW));
        assertThat(decided.version()).isEqualTo(4);
        assertThat(decided.content().operation()).isEqualTo(storedAnswer.operation());
        assertThat(decided.content().answer()).isEqualTo(SampleAnswers.shown(SampleAnswers.grade(4)));
    }
}
