package app.entente.privacy;

import static java.util.function.Predicate.not;

import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciation;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlan.PlanProposal;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteWording;
import app.entente.agreement.SharedNotes;
import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.session.RoundId;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkingLot;
import app.entente.talk.WrittenTurns;
import app.entente.talk.WrittenTurns.IdentifiedTurn;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Exports what both wrote for either of them alone, once the space is closed; before that it is exported with both
 * approvals only, in the guide.
 */
@Component
class JointRecordsExporter {

    private final Spaces spaces;
    private final Door door;
    private final SharedNotes sharedNotes;
    private final WrittenTurns writtenTurns;
    private final LimitPlans limitPlans;
    private final Agreements agreements;
    private final ParkingLot parkingLot;
    private final Appreciations appreciations;

    JointRecordsExporter(
            Spaces spaces,
            Door door,
            SharedNotes sharedNotes,
            WrittenTurns writtenTurns,
            LimitPlans limitPlans,
            Agreements agreements,
            ParkingLot parkingLot,
            Appreciations appreciations) {
        this.spaces = spaces;
        this.door = door;
        this.sharedNotes = sharedNotes;
        this.writtenTurns = writtenTurns;
        this.limitPlans = limitPlans;
        this.agreements = agreements;
        this.parkingLot = parkingLot;
        this.appreciations = appreciations;
    }

    Optional<JointRecordsExport> export(Membership me, RoundId round) {
        return spaces.overview(me).state() instanceof SpaceState.Closed
                ? door.findOpened(me, round).map(this::joint)
                : Optional.empty();
    }

    private JointRecordsExport joint(OpenedPair pair) {
        return new JointRecordsExport(
                sharedNotes.find(pair).stream()
                        .flatMap(it -> it.wordings().stream())
                        .map(NoteWording::text)
                        .toList(),
                writtenTurns.find(pair).stream()
                        .map(IdentifiedTurn::turn)
                        .flatMap(it -> Stream.concat(Stream.of(it.view()), it.saidBackAs().stream()))
                        .toList(),
                limitPlans.findWritten(pair).stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.need()), it.way().map(PlanProposal::words).stream()))
                        .filter(not(String::isEmpty))
                        .toList(),
                agreements.find(pair).stream()
                        .map(JointRecordsExport.AgreementExport::of)
                        .toList(),
                parkingLot.findLines(pair).stream().map(ParkedLine::text).toList(),
                appreciations.findOpened(pair).stream().map(Appreciation::words).toList());
    }
}
