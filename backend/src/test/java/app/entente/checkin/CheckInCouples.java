package app.entente.checkin;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.talk.HeardTopics;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Couples with an agreement that has come up for review, or with a talk behind them. */
@TestComponent
public class CheckInCouples {

    public static final ThemeId HOME = new ThemeId("home");

    private final OpenedCouples openedCouples;
    private final HeardTopics heardTopics;
    private final Agreements agreements;
    private final TalkProgress talkProgress;
    private final Clock clock;

    CheckInCouples(
            OpenedCouples openedCouples,
            HeardTopics heardTopics,
            Agreements agreements,
            TalkProgress talkProgress,
            Clock clock) {
        this.openedCouples = openedCouples;
        this.heardTopics = heardTopics;
        this.agreements = agreements;
        this.talkProgress = talkProgress;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns two who have talked about these topics and reached the end of their talk today. */
    public OpenedCouple talked(ThemeId... topics) {
        var couple = openedCouples.opened();
        for (var topic : topics) {
            heardTopics.talkedElsewhere(couple, topic);
        }
        for (var step : TalkStep.values()) {
            talkProgress.moveOn(couple.firsts(), step);
        }
        return couple;
    }

    /** Returns the agreement of both that comes up on this day. */
    public Agreement agree(OpenedCouple couple, LocalDate review) {
        var terms = new AgreementTerms("We cook in turns.", Set.of(Seat.A), review);
        heardTopics.talkedElsewhere(couple, HOME);
        var id = agreements.create(couple.firsts(), HOME, terms).id();
        agreements.confirm(couple.firsts(), id, 1);
        return agreements.confirm(couple.seconds(), id, 1);
    }

    public static Answer shown(Value value) {
        return Answer.of(value).share(ShareLevel.SHOW);
    }

    public static Answer kept(Value value) {
        return Answer.of(value).share(ShareLevel.PRIVATE);
    }

    public static Answer ratherNotSay() {
        return Answer.of(NonAnswer.PREFER_NOT_TO_SAY).share(ShareLevel.SHOW);
    }
}
