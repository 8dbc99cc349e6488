package app.entente.packchoice;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.pack.OwnQuestionForm;
import app.entente.session.OwnQuestion;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of own questions before a round has begun. */
@BackendTest
@Transactional
class StoredUnfixedQuestionsTests {

    private static final Membership ME = Memberships.second();

    private final StoredPayloads stored;
    private final UnfixedQuestions unfixedQuestions;

    @Autowired
    StoredUnfixedQuestionsTests(StoredPayloads stored, UnfixedQuestions unfixedQuestions) {
        this.stored = stored;
        this.unfixedQuestions = unfixedQuestions;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    @Test
    void questionsOfOnesOwn() {
        var written = List.of(
                new OwnQuestion(OwnQuestionForm.WORDS, "Your \"place\" or mine – or ours?"),
                new OwnQuestion(OwnQuestionForm.AGREE, "I want a dog"),
                new OwnQuestion(OwnQuestionForm.LIMIT, "Reading my letters"),
                new OwnQuestion(OwnQuestionForm.GIVE_RECEIVE, "Évenings off"));
        stored.check(
                "own-questions",
                List.of(SealedColumn.byOne(ME, "session.own_draft", "payload", "B", 1)),
                () -> unfixedQuestions.write(ME, written),
                () -> unfixedQuestions.findMine(ME),
                written);
    }
}
