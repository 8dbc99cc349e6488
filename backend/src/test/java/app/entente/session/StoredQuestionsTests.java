package app.entente.session;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.OwnWords;
import app.entente.stored.Sealed;
import app.entente.stored.StoredPayloads;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of own questions, once their round has begun. */
@BackendTest
@Transactional
class StoredQuestionsTests {

    private static final Membership ME = Memberships.second();
    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final StoredPayloads stored;
    private final FixedQuestions fixed;

    @Autowired
    StoredQuestionsTests(StoredPayloads stored, FixedQuestions fixed) {
        this.stored = stored;
        this.fixed = fixed;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    static Stream<Arguments> fixed() {
        return Stream.of(
                Arguments.of("words", OwnForm.WORDS, "d7d10433-dc39-48f4-b827-c10036efae99"),
                Arguments.of("agree", OwnForm.AGREE, "1f1e4f91-309c-4a5b-880e-b6b44e09c8e5"),
                Arguments.of("limit", OwnForm.LIMIT, "4194dd09-3a50-4445-9477-2b647df89048"),
                Arguments.of("give-receive", OwnForm.GIVE_RECEIVE, "ccc58b41-e716-49ef-a784-a2c82d04ac60"));
    }

    /** The id of a question is drawn when it is fixed, so it is left out of the comparison. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void fixed(String name, OwnForm form, String id) {
        stored.check(
                "fixed-question-" + name,
                List.of(Sealed.byBoth(ME, "session.own_question", "payload", ROUND.value(), 1)),
                () -> fixed.fix(ME, ROUND, List.of(new OwnQuestion(form, "Where do we live at 60?"))),
                () -> fixed.of(ME, ROUND),
                List.of(Item.own(new ItemId("own-" + id), form, new OwnWords("Where do we live at 60?"))),
                plain -> plain.replaceAll(ANY_ID, "any"));
    }
}
