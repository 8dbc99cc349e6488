package app.entente.demo;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.door.OpenedPair;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.talk.Floors;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Creates the topics, notes, agreements and parked lines of the script. */
@Component
class DemoTalk {

    private final DemoAnswers demoAnswers;
    private final Agendas agendas;
    private final SharedNotes sharedNotes;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final Agreements agreements;
    private final ParkingLot parkingLot;
    private final Clock clock;

    DemoTalk(
            DemoAnswers demoAnswers,
            Agendas agendas,
            SharedNotes sharedNotes,
            TalkProgress talkProgress,
            Floors floors,
            Agreements agreements,
            ParkingLot parkingLot,
            Clock clock) {
        this.demoAnswers = demoAnswers;
        this.agendas = agendas;
        this.sharedNotes = sharedNotes;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.agreements = agreements;
        this.parkingLot = parkingLot;
        this.clock = clock;
    }

    void create(DemoTalkScript demoTalkScript, DemoPeople demoPeople) {
        demoTalkScript
                .agenda()
                .forEach(it -> agendas.place(pair(demoPeople, it.by()), it.topic(), Agenda.Placement.TODAY));
        demoTalkScript
                .notes()
                .forEach(it -> sharedNotes.write(
                        pair(demoPeople, it.by()), it.topic(), NoteParagraphId.create(), 0, it.text()));
        demoTalkScript.agreements().forEach(it -> agree(it, demoPeople));
        demoTalkScript.parked().forEach(it -> parkingLot.park(pair(demoPeople, it.by()), it.text()));
        begin(demoPeople);
    }

    /** Moves the talk to the step after strengths and the choice of topics. */
    void begin(DemoPeople demoPeople) {
        move(demoPeople, TalkStep.STRENGTHS);
        move(demoPeople, TalkStep.AGENDA);
    }

    /** Moves a talk that has begun to its last step. */
    void finish(DemoPeople demoPeople) {
        move(demoPeople, TalkStep.TALK);
        move(demoPeople, TalkStep.AGREE);
    }

    private void move(DemoPeople demoPeople, TalkStep seen) {
        talkProgress.moveOn(demoAnswers.opened(demoPeople.first()), seen);
    }

    private void agree(DemoTalkScript.ScriptedAgreement scriptedAgreement, DemoPeople demoPeople) {
        for (var demoRole : demoPeople.roles()) {
            floors.setTalkedElsewhere(pair(demoPeople, demoRole), scriptedAgreement.topic(), true);
        }
        var review = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(scriptedAgreement.days());
        var agreementTerms = new AgreementTerms(scriptedAgreement.sentence(), scriptedAgreement.owners(), review);
        var draft =
                agreements.create(pair(demoPeople, scriptedAgreement.by()), scriptedAgreement.topic(), agreementTerms);
        for (var demoRole : scriptedAgreement.confirmed()) {
            agreements.confirm(pair(demoPeople, demoRole), draft.id(), draft.wording());
        }
    }

    private OpenedPair pair(DemoPeople demoPeople, DemoRole demoRole) {
        return demoAnswers.opened(demoPeople.of(demoRole));
    }
}
