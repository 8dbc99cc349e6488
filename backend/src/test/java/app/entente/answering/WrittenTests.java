package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.payload.PayloadCodec;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenTests {

    @Test
    void whatIsWrittenIsRead() {
        var codec = new PayloadCodec();
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var item = Asked.ALL.get(random.nextInt(Asked.ALL.size()));
            var written = new Written(item.id(), 3, OperationId.create(), Answers.any(random, item));
            var sealed = codec.write(LineKind.ANSWER.format(), written.line().content());
            var read = new Line<>(new Line.Key<>(LineKind.ANSWER, item.id().value()), 3, codec.read(LineKind.ANSWER.format(), sealed));
            assertThat(Written.read(read)).isEqualTo(written);
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
