package app.entente.ui.talkframe;

import app.entente.account.Accounts;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.SharedNotes;
import app.entente.drafts.Drafts;
import app.entente.talk.Agendas;
import app.entente.talk.Floors;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkProgress;
import app.entente.talk.TopicMoves;
import app.entente.talk.WrittenTurns;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The backend services that the pages of the talk use. */
@Component
public record TalkModel(
        TalkProgress talkProgress,
        TopicMoves topicMoves,
        Agendas agendas,
        ParkingLot parkingLot,
        Floors floors,
        WrittenTurns writtenTurns,
        SharedNotes notes,
        LimitPlans limitPlans,
        Agreements agreements,
        Appreciations appreciations,
        Drafts drafts,
        Accounts accounts,
        Clock clock) {}
