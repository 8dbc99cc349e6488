package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTests {

    private static final ItemForm.Agree AGREE = new ItemForm.Agree(true);
    private static final List<String> SU11 = List.of("SU11");

    @Test
    void aLimitHasAnOwner() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> item(Lens.BOUNDARIES, new ItemForm.Limit(), false, Optional.empty(), DefaultShare.SHOW))
                .withMessageContaining("has an owner");
    }

    @Test
    void anExpectationIsNeverReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(Lens.EXPECTATIONS, AGREE, true, Optional.empty(), DefaultShare.SHOW))
                .withMessageContaining("is compared, so it is not reversed");
    }

    @Test
    void aPersonalStatementMayBeReversed() {
        assertThat(item(Scale.STRAIN, AGREE, true, Optional.empty(), DefaultShare.PRIVATE)
                        .reversed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scale.class,
            names = {"DEPENDENCE", "INDEPENDENCE", "STRAIN"})
    void whatTellsOfOneselfStartsPrivate(Scale scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(scale, AGREE, false, Optional.empty(), DefaultShare.ASK))
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
                        AGREE,
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
        assertThat(AGREE.admits(new Value.Grade(3))).isTrue();
        assertThat(AGREE.admits(new Value.Level(LimitLevel.ASK))).isFalse();
        assertThat(new ItemForm.Limit().admits(new Value.Level(LimitLevel.ASK))).isTrue();
        assertThat(new ItemForm.GiveReceive().admits(new Value.Exchange(0, 4, Optional.of(Wish.MORE))))
                .isTrue();
    }

    @Test
    void aChoiceAdmitsItsOwnOptionsOnly() {
        var choice = new ItemForm.Choice(List.of("alone", "together"));
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
