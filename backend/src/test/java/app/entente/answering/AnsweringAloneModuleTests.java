package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.packchoice.PackChoices;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.VersionedAnswer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a partner has joined, every pack on the list can be answered; the answers stay where they are. */
@BackendTest
class AnsweringAloneModuleTests {

    private final Random random = new Random(12);
    private final Couples couples;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final Answering answering;
    private final OwnSheets sheets;

    @Autowired
    AnsweringAloneModuleTests(
            Couples couples, Rounds rounds, PackChoices packChoices, Answering answering, OwnSheets sheets) {
        this.couples = couples;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.answering = answering;
        this.sheets = sheets;
    }

    static Stream<Pack> packs() {
        return Questionnaires.shipped().current().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void anyPackCanBeAnswered(Pack pack) {
        var noa = couples.alone();
        propose(noa, pack);
        pack.items().forEach(it -> answer(noa, it));
        assertThat(pack.items()).allSatisfy(it -> assertThat(answered(noa, it)).isTrue());
    }

    @Test
    void aPackThatIsNotOnTheListIsNotAsked() {
        var noa = couples.alone();
        assertThat(items(noa)).isEqualTo(core().items());
    }

    @Test
    void answersStayWhereAPackLeavesTheListAndComesBack() {
        var noa = couples.alone();
        var item = further().items().getFirst();
        propose(noa, further());
        answer(noa, item);
        propose(noa);
        assertThat(items(noa)).doesNotContain(item);
        propose(noa, further());
        assertThat(answered(noa, item)).isTrue();
    }

    @Test
    void theRoundOfBothGoesOnWithThem() {
        var noa = couples.alone();
        var item = further().items().getFirst();
        propose(noa, further());
        answer(noa, item);
        var robin = couples.joined(noa);
        agree(robin);
        agree(noa);
        assertThat(rounds.current(robin).begun()).isTrue();
        assertThat(answered(noa, item)).isTrue();
        assertThat(answered(robin, item)).isFalse();
    }

    private static Pack core() {
        return Questionnaires.shipped().current(Questionnaires.CORE);
    }

    private static Pack further() {
        return packs().skip(1).findFirst().orElseThrow();
    }

    private void propose(Membership me, Pack... packs) {
        var choice = packChoices.currentChoice(me).orElseThrow();
        packChoices.propose(
                me,
                choice.version(),
                Set.copyOf(Stream.of(packs).map(Pack::version).toList()));
    }

    private void agree(Membership me) {
        packChoices.agree(me, packChoices.currentChoice(me).orElseThrow().version());
    }

    private List<Item> items(Membership me) {
        return rounds.items(me, rounds.current(me).id());
    }

    private void answer(Membership me, Item item) {
        var round = rounds.current(me).id();
        var from = sheets.answer(me, round, item.id())
                .map(VersionedAnswer::version)
                .orElse(0);
        answering.save(
                me, round, item.id(), from, SaveOperationId.create(), Answer.of(SampleAnswers.anyValue(random, item)));
    }

    private boolean answered(Membership me, Item item) {
        return sheets.answer(me, rounds.current(me).id(), item.id()).isPresent();
    }
}
