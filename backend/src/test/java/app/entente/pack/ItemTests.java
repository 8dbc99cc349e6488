package app.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTests {

    private static final ItemForm EXPECTED = new ItemForm.Expectation(true, AgreementPole.EITHER);
    private static final ItemForm STATED = new ItemForm.Statement(true, true);
    private static final ItemForm LIMIT = new ItemForm.Limit(LimitQuestion.PERMISSION, true);
    private static final List<String> SU11 = List.of("SU11");

    @Test
    void aLimitHasAnOwner() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(Lens.BOUNDARIES, LIMIT, false, Optional.empty(), DefaultShare.SHOW))
                .withMessageContaining("has an owner");
    }

    @Test
    void anExpectationIsNeverReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(Lens.EXPECTATIONS, EXPECTED, true, Optional.empty(), DefaultShare.SHOW))
                .withMessageContaining("is reversed only where it is a statement");
    }

    @Test
    void aPersonalStatementMayBeReversed() {
        assertThat(item(Scale.STRAIN, STATED, true, Optional.empty(), DefaultShare.PRIVATE)
                        .reversed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scale.class,
            names = {"DEPENDENCE", "INDEPENDENCE", "STRAIN"})
    void whatTellsOfOneselfStartsPrivate(Scale scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(scale, STATED, false, Optional.empty(), DefaultShare.ASK))
                .withMessageContaining("starts private");
    }

    @Test
    void whatHasAGoodPoleIsNeverShownUnasked() {
        var id = new ItemId("fair-exchange");
        var theme = new ThemeId("care");
        var show = DefaultShare.SHOW;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item(
                        id,
                        1,
                        theme,
                        Lens.SUPPORT,
                        STATED,
                        false,
                        DesirableEnd.HIGH,
                        Optional.empty(),
                        show,
                        false,
                        false,
                        SU11))
                .withMessageContaining("never shown unasked");
    }

    @Test
    void aFormAdmitsItsOwnValuesOnly() {
        assertThat(EXPECTED.admits(new Value.Grade(3))).isTrue();
        assertThat(EXPECTED.admits(new Value.Level(LimitLevel.ASK))).isFalse();
        assertThat(LIMIT.admits(new Value.Level(LimitLevel.ASK))).isTrue();
        assertThat(new ItemForm.Support(true, WishRule.WEIGHED)
                        .admits(new Value.Exchange(0, 4, Optional.of(Wish.MORE))))
                .isTrue();
    }

    @Test
    void whatIsComparedIsNeverReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(Lens.SUPPORT, STATED, true, Optional.empty(), DefaultShare.ASK))
                .withMessageContaining("is compared, so it is not reversed");
    }

    @Test
    void oneOwnedByBothAsksForALine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(Lens.BOUNDARIES, LIMIT, false, Optional.of(LimitOwner.BOTH), DefaultShare.SHOW))
                .withMessageContaining("asks for a line");
    }

    @Test
    void divisionAndWishAdmitTheirOwnValuesOnly() {
        var division = new ItemForm.Division(StrengthRule.ALWAYS);
        assertThat(division.admits(new Value.WorkShare(-2, Optional.of(Wish.LESS))))
                .isTrue();
        assertThat(division.admits(new Value.Exchange(1, 1, Optional.empty()))).isFalse();
        assertThat(new ItemForm.MutualWish().admits(new Value.Wished(WishAnswer.NOT_NOW)))
                .isTrue();
        assertThat(new ItemForm.MutualWish().admits(new Value.Grade(5))).isFalse();
    }

    @Test
    void agreementIsAStrengthAtOneOfTheOptionsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemForm.Choice(List.of("alone", "together"), List.of("apart")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void aShareOfWorkIsMostlyThePartnersToMostlyMine(int part) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.WorkShare(part, Optional.empty()));
    }

    @Test
    void aChoiceAdmitsItsOwnOptionsOnly() {
        var choice = new ItemForm.Choice(List.of("alone", "together"), List.of("together"));
        assertThat(choice.admits(new Value.Chosen("alone"))).isTrue();
        assertThat(choice.admits(new Value.Chosen("never"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void aGradeIsOneToFive(int step) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Grade(step));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void supportIsNothingToVeryMuch(int amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Exchange(amount, 0, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Exchange(0, amount, Optional.empty()));
    }

    private static Item item(
            Subject subject, ItemForm itemForm, boolean reversed, Optional<LimitOwner> owner, DefaultShare share) {
        var id = new ItemId("larger-sums");
        var theme = new ThemeId("money");
        return new Item(
                id,
                1,
                theme,
                subject,
                itemForm,
                reversed,
                DesirableEnd.NONE,
                owner,
                share,
                false,
                false,
                List.of("EX08"));
    }
}
