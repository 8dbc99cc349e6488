package app.entente.session;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.questionnaire.OwnForm;
import app.entente.stored.Sealed;
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
    private final Drafts drafts;

    @Autowired
    StoredUnfixedQuestionsTests(StoredPayloads stored, Drafts drafts) {
        this.stored = stored;
        this.drafts = drafts;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    @Test
    void questionsOfOnesOwn() {
        var written = List.of(
                new OwnQuestion(OwnForm.WORDS, "Your \"place\" or mine – or ours?"),
                new OwnQuestion(OwnForm.AGREE, "I want a dog"),
                new OwnQuestion(OwnForm.LIMIT, "Reading my letters"),
                new OwnQuestion(OwnForm.GIVE_RECEIVE, "Évenings off"));
        stored.check(
                "own-questions",
                List.of(Sealed.byOne(ME, "session.own_draft", "payload", "B", 1)),
                () -> drafts.write(ME, written),
                () -> drafts.of(ME),
                written);
    }
}
