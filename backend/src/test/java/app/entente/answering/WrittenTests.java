package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenTests {

    @Test
    void whatIsWrittenIsRead() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var item = Asked.ALL.get(random.nextInt(Asked.ALL.size()));
            var written = new Written(item.id(), 3, OperationId.create(), Answers.any(random, item));
            assertThat(Written.read(written.line())).isEqualTo(written);
        }
    }

    @Test
    void decidingAboutAnAnswerIsTheNextVersionOfTheSameOperation() {
        var written = new Written(Asked.SAVINGS.id(), 3, OperationId.create(), Answers.kept(Answers.grade(4)));
        var decided = written.sharedAt(ShareLevel.SHOW);
        assertThat(decided.version()).isEqualTo(4);
        assertThat(decided.operation()).isEqualTo(written.operation());
        assertThat(decided.answer()).isEqualTo(Answers.shown(Answers.grade(4)));
    }
}
