package app.entente.session;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.OwnQuestionText;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.values.ItemId;
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
                Arguments.of(
                        "words",
                        OwnQuestionForm.WORDS,
                        List.of(
                                "own-d7d10433-dc39-48f4-b827-c10036efae99",
                                "own-13c55cf7-f73c-4c3a-ada2-2fce37abc534")),
                Arguments.of(
                        "agree",
                        OwnQuestionForm.AGREE,
                        List.of(
                                "own-1f1e4f91-309c-4a5b-880e-b6b44e09c8e5",
                                "own-8779bd94-f227-4c57-9a96-7f0165bd3346")),
                Arguments.of(
                        "limit",
                        OwnQuestionForm.LIMIT,
                        List.of(
                                "own-4194dd09-3a50-4445-9477-2b647df89048",
                                "own-57fb2bc6-41db-450d-8b4c-679c7947f9a9")),
                Arguments.of(
                        "give-receive",
                        OwnQuestionForm.GIVE_RECEIVE,
                        List.of(
                                "own-ccc58b41-e716-49ef-a784-a2c82d04ac60",
                                "own-6f9b964e-ceec-4f7f-806e-cb5443305bfb")));
    }

    /** The id of a question is drawn when it is fixed: each format has one here, and what is written now another. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void fixed(String name, OwnQuestionForm form, List<String> ids) {
        var any = Item.own(new ItemId("own-any"), form, new OwnQuestionText("Where do we live at 60?"));
        stored.check(
                "fixed-question-" + name,
                List.of(SealedColumn.byBoth(ME, "session.own_question", "payload", ROUND.value(), 1)),
                () -> fixed.store(ME, ROUND, List.of(new OwnQuestion(form, "Where do we live at 60?"))),
                () -> fixed.findByRound(ME, ROUND).stream()
                        .filter(it -> ids.contains(it.id().value()))
                        .map(it -> List.of(it.form(), it.own()))
                        .toList(),
                List.of(List.of(any.form(), any.own())),
                plain -> plain.replaceAll(ANY_ID, "any"));
    }
}
