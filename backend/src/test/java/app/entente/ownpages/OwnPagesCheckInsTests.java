package app.entente.ownpages;

import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckInWithdrawals;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.document.DocumentText;
import app.entente.document.PdfPages;
import app.entente.door.OpenedCouple;
import app.entente.values.Value;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One's own answers to check-ins are in one's own pages, kept or shown, and nothing of the partner's is. */
@BackendTest
class OwnPagesCheckInsTests {

    private static final Value PARTLY = new Value.Chosen("partly");
    private static final Value NO = new Value.Chosen("no");

    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final CheckInWithdrawals withdrawals;
    private final OwnPagesExporter ownPagesExporter;

    private OpenedCouple couple;
    private CheckInSubject review;

    @Autowired
    OwnPagesCheckInsTests(
            CheckInCouples couples,
            CheckIns checkIns,
            CheckInWithdrawals withdrawals,
            OwnPagesExporter ownPagesExporter) {
        this.couples = couples;
        this.checkIns = checkIns;
        this.withdrawals = withdrawals;
        this.ownPagesExporter = ownPagesExporter;
    }

    @BeforeEach
    void anAgreementIsUpForReview() {
        couple = couples.talked(HOME);
        couples.agree(couple, couples.today());
        review = checkIns.due(couple.first(), couples.today()).getFirst().subject();
    }

    @Test
    void everyFormatHoldsWhatIKept() {
        submit(couple.first(), kept(PARTLY));
        assertThat(DocumentText.plain(PdfPages.text(bytes(OwnPagesFormat.PDF))))
                .contains("Didthisworkforthetwoofyou?", "Partly");
        assertThat(file(OwnPagesFormat.MARKDOWN, "")).contains("Did this work for the two of you?", "Partly");
        assertThat(file(OwnPagesFormat.JSON, ""))
                .contains("\"about\" : \"agreement\"", "\"option\" : \"partly\"")
                .doesNotContain("We cook in turns"); // the words of both
    }

    @Test
    void whatOpensOrIsWithdrawnLeavesThemAsTheyWere() {
        submit(couple.first(), shown(PARTLY));
        var before = file(OwnPagesFormat.JSON, "");
        submit(couple.second(), shown(NO));
        assertThat(checkIns.opened(couple.first())).hasSize(1);
        assertThat(file(OwnPagesFormat.JSON, "")).isEqualTo(before);
        withdrawals.withdraw(couple.second(), review);
        assertThat(file(OwnPagesFormat.JSON, "")).isEqualTo(before);
    }

    /** What has opened holds an answer of the partner's: pages with it would differ. */
    @Test
    void aPlantedLeakIsNoticed() {
        submit(couple.first(), shown(PARTLY));
        var before = file(OwnPagesFormat.JSON, "");
        submit(couple.second(), shown(NO));
        assertThat(file(OwnPagesFormat.JSON, checkIns.opened(couple.first()).toString()))
                .isNotEqualTo(before);
    }

    private void submit(Membership me, Answer answer) {
        checkIns.submit(me, review, couples.today(), Map.of(CheckInSubject.Review.QUESTION, answer));
    }

    private String file(OwnPagesFormat format, String foreword) {
        return new String(
                ownPagesExporter.export(couple.first(), format, new Foreword(foreword), Locale.ENGLISH), UTF_8);
    }

    private byte[] bytes(OwnPagesFormat format) {
        return ownPagesExporter.export(couple.first(), format, new Foreword(""), Locale.ENGLISH);
    }
}
