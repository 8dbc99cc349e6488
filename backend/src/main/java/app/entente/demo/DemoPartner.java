package app.entente.demo;

import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.NoteWording;
import app.entente.agreement.SharedNotes;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.talk.TalkProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Acts for the partner whom no visitor plays: speaks or listens, writes notes, and confirms what waits for them. */
@Component
class DemoPartner {

    private final DemoAnswers demoAnswers;
    private final DemoFloor floor;
    private final TalkProgress talkProgress;
    private final SharedNotes sharedNotes;
    private final Agreements agreements;

    DemoPartner(
            DemoAnswers demoAnswers,
            DemoFloor floor,
            TalkProgress talkProgress,
            SharedNotes sharedNotes,
            Agreements agreements) {
        this.demoAnswers = demoAnswers;
        this.floor = floor;
        this.talkProgress = talkProgress;
        this.sharedNotes = sharedNotes;
        this.agreements = agreements;
    }

    List<DemoAct> act(Membership me, DemoTalkScript.PartnerMoves partnerMoves) {
        var pair = demoAnswers.opened(me);
        if (talkProgress.find(pair).paused()) {
            talkProgress.markReady(pair); // the visitor decides when the two go on
            return List.of(DemoAct.READY);
        }
        return goOn(pair, partnerMoves);
    }

    private List<DemoAct> goOn(OpenedPair pair, DemoTalkScript.PartnerMoves partnerMoves) {
        var acts = new ArrayList<DemoAct>();
        floor.act(pair, partnerMoves.topic()).ifPresent(acts::add);
        write(pair, partnerMoves);
        acts.add(DemoAct.NOTE_WRITTEN);
        var waiting = agreements.find(pair).stream()
                .filter(it -> waitsFor(pair.membership().seat(), it))
                .toList();
        waiting.forEach(it -> agreements.confirm(pair, it.id(), it.wording()));
        if (!waiting.isEmpty()) {
            acts.add(DemoAct.AGREEMENT_CONFIRMED);
        }
        return List.copyOf(acts);
    }

    private void write(OpenedPair pair, DemoTalkScript.PartnerMoves partnerMoves) {
        var me = pair.membership();
        var mine = sharedNotes.find(pair, partnerMoves.topic()).stream()
                .filter(it -> words(it, me.seat()).isPresent())
                .findFirst();
        sharedNotes.write(
                pair,
                partnerMoves.topic(),
                mine.map(NoteParagraph::id).orElseGet(NoteParagraphId::create),
                mine.map(NoteParagraph::version).orElse(0),
                partnerMoves.after(mine.flatMap(it -> words(it, me.seat())).orElse("")));
    }

    private static Optional<String> words(NoteParagraph noteParagraph, Seat seat) {
        return noteParagraph.wordings().stream()
                .filter(it -> it.by() == seat)
                .map(NoteWording::text)
                .findFirst();
    }

    private static boolean waitsFor(Seat seat, Agreement agreement) {
        return agreement.withdrawnBy().isEmpty() && !agreement.confirmed().contains(seat);
    }
}
