package app.entente.demo;

import app.entente.answering.Answering;
import app.entente.couple.Membership;
import app.entente.demo.DemoUnavailable.DemoOver;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.SheetSealing;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets the two answer, seal and open the door, as the script says. */
@Component
class DemoAnswers {

    private static final PackId FURTHER_PACK = new PackId("screens-work-rest");

    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final Rounds rounds;
    private final Answering answering;
    private final SheetSealing sheetSealing;
    private final Door door;

    DemoAnswers(
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            Rounds rounds,
            Answering answering,
            SheetSealing sheetSealing,
            Door door) {
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.rounds = rounds;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.door = door;
    }

    void answerAndOpen(DemoScript demoScript, DemoTalkScript demoTalkScript, DemoPeople demoPeople) {
        choose(demoPeople);
        var round = rounds.current(demoPeople.first()).id();
        for (var demoRole : demoPeople.roles()) {
            var me = demoPeople.of(demoRole);
            answer(demoScript.sheet(demoRole).withOwnWords(demoTalkScript, demoRole), me, round);
            sheetSealing.seal(me, round);
            door.signalAnyTime(me, round);
        }
    }

    /** Begins a further round, in which the visitor answers. */
    void beginFurther(DemoPeople demoPeople) {
        var noa = demoPeople.first();
        var choice = packChoices.currentChoice(noa).orElseThrow();
        var pack = choice.offered().stream()
                .filter(it -> it.id().equals(FURTHER_PACK))
                .map(Pack::version)
                .collect(Collectors.toSet());
        packChoices.propose(noa, choice.version(), pack);
        choose(demoPeople);
    }

    /** Lets both answer the same packs again, and opens the door. */
    void retake(DemoScript demoScript, DemoPeople demoPeople) {
        var first = demoPeople.first();
        repeatChoices.proposeRetake(
                first, packChoices.currentChoice(first).orElseThrow().version());
        choose(demoPeople);
        demoPeople.roles().forEach(it -> answerFurther(demoScript.sheet(it), demoPeople.of(it)));
    }

    /** Lets this person answer the further round, seal, and say that any time is fine; does nothing once it is open. */
    void answerFurther(DemoSheet sheet, Membership me) {
        var round = rounds.current(me);
        if (round.shut()) {
            sheet.further()
                    .forEach((item, it) -> answering.save(me, round.id(), item, 0, SaveOperationId.create(), it));
            share(sheet, me, round.id());
            sheetSealing.seal(me, round.id());
            door.signalAnyTime(me, round.id());
        }
    }

    /** Returns the opened pair from this person's seat. */
    OpenedPair opened(Membership me) {
        return rounds.opened(me).stream()
                .reduce((_, newest) -> newest)
                .flatMap(it -> door.findOpened(me, it.id()))
                .orElseThrow(DemoOver::new);
    }

    /** Lets both agree to the list of packs. */
    private void choose(DemoPeople demoPeople) {
        for (var demoRole : demoPeople.roles()) {
            var me = demoPeople.of(demoRole);
            packChoices.currentChoice(me).ifPresent(it -> packChoices.agree(me, it.version()));
        }
    }

    private void answer(DemoSheet sheet, Membership me, RoundId round) {
        sheet.answers().forEach((item, answer) -> answering.save(me, round, item, 0, SaveOperationId.create(), answer));
        sheet.importance().forEach((theme, it) -> answering.setImportance(me, round, theme, Optional.of(it)));
        share(sheet, me, round);
    }

    private void share(DemoSheet sheet, Membership me, RoundId round) {
        sheet.scales().forEach(it -> answering.shareScale(me, round, it, true));
    }
}
