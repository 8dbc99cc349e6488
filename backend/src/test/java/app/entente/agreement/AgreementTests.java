package app.entente.agreement;

import static app.entente.couple.Seat.A;
import static app.entente.couple.Seat.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.joint.TextRefused;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final AgreementTerms TERMS = terms("We say so the same evening.");

    private final Agreement draft = Agreement.draft(AgreementId.create(), new ThemeId("conflict"), TERMS, A);

    @Test
    void itHoldsWhenBothHaveConfirmedTheSameWords() {
        assertThat(draft.confirmed(1, A).stands()).isFalse();
        assertThat(draft.confirmed(1, A).confirmed(1, B).stands()).isTrue();
    }

    @Test
    void otherWordsAreConfirmedByNobody() {
        var reworded = draft.confirmed(1, A).confirmed(1, B).reworded(1, terms("Within two days."), B);
        assertThat(reworded.confirmed()).isEmpty();
        assertThat(reworded.stands()).isFalse();
    }

    @Test
    void nobodyConfirmsWordsTheyHaveNotSeen() {
        var reworded = draft.reworded(1, terms("Within two days."), A);
        assertThatThrownBy(() -> reworded.confirmed(1, B)).isInstanceOf(AgreementChanged.class);
    }

    @Test
    void thePartnersConfirmationDoesNotStandInOnesWay() {
        assertThat(draft.confirmed(1, B).confirmed(1, A).stands()).isTrue();
    }

    @Test
    void eitherMayWithdrawItAndItShowsWho() {
        var withdrawn = draft.confirmed(1, A).confirmed(1, B).withdrawn(B);
        assertThat(withdrawn.stands()).isFalse();
        assertThat(withdrawn.withdrawn(A).withdrawnBy()).contains(B);
        assertThatThrownBy(() -> withdrawn.confirmed(1, A)).isInstanceOf(AgreementChanged.class);
    }

    @Test
    void itHasWordsAndSomebodyWhoLooksAfterIt() {
        assertThatThrownBy(() -> terms("  \n")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new AgreementTerms("Words", Set.of(), LocalDate.EPOCH))
                .isInstanceOf(TextRefused.class);
    }

    private static AgreementTerms terms(String sentence) {
        return new AgreementTerms(sentence, Set.of(A, B), LocalDate.of(2026, 12, 6));
    }
}
