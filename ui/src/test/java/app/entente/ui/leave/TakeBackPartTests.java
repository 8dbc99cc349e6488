package app.entente.ui.leave;

import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouple;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.values.Value;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a space rests, each takes back their own answer to a check-in where they see what they can do. */
@ScreenTest
class TakeBackPartTests {

    private static final Answer YES = shown(new Value.Chosen("yes"));
    private static final String TAKE_BACK = "Take it back for an agreement, asked on ";

    private final BrowserFixture browserFixture;
    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final Spaces spaces;

    private OpenedCouple couple;
    private CheckInSubject review;

    @Autowired
    TakeBackPartTests(BrowserFixture browserFixture, CheckInCouples couples, CheckIns checkIns, Spaces spaces) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.checkIns = checkIns;
        this.spaces = spaces;
    }

    @BeforeEach
    void noaHasAnswered() {
        couple = couples.talked(HOME);
        couples.agree(couple, couples.today());
        review = checkIns.due(couple.first(), couples.today()).getFirst().subject();
        submit(couple.first(), YES);
    }

    @Test
    void whatIsTakenBackDuringAPauseDoesNotOpenAfterIt() {
        spaces.pause(couple.second());
        try (var open = browserFixture.open()) {
            var noa = LeavePage.open(browserFixture, open, couple.first());
            assertThat(LeavePage.text(noa)).contains(TAKE_BACK).doesNotContain("Yes");
            assertThat(LeavePage.text(LeavePage.open(browserFixture, open, couple.second())))
                    .doesNotContain(TAKE_BACK);
            noa.activate();
            noa.test(noa.find(NativeButton.class).all().stream()
                            .filter(it -> it.getText().startsWith(TAKE_BACK))
                            .findFirst()
                            .orElseThrow())
                    .click();
            assertThat(LeavePage.text(noa)).doesNotContain(TAKE_BACK);
        }
        spaces.resume(couple.second());
        submit(couple.second(), YES);
        assertThat(checkIns.opened(couple.first())).isEmpty();
        submit(couple.first(), YES);
        assertThat(checkIns.opened(couple.first())).hasSize(1);
    }

    @Test
    void itLooksTheSameWhateverThePartnerHasDone() {
        String untouched;
        spaces.pause(couple.first());
        try (var open = browserFixture.open()) {
            untouched = LeavePage.text(LeavePage.open(browserFixture, open, couple.first()));
        }
        spaces.resume(couple.first());
        submit(couple.second(), kept(new Value.Chosen("no")));
        spaces.pause(couple.first());
        try (var open = browserFixture.open()) {
            assertThat(LeavePage.text(LeavePage.open(browserFixture, open, couple.first())))
                    .isEqualTo(untouched)
                    .contains(TAKE_BACK);
        }
    }

    private void submit(Membership me, Answer answer) {
        checkIns.submit(me, review, couples.today(), Map.of(CheckInSubject.Review.QUESTION, answer));
    }
}
