package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.Engine;
import app.entente.engine.RankedTopic;
import app.entente.engine.TopicPriority;
import app.entente.finding.ShownItem;
import app.entente.finding.SupportExchange;
import app.entente.finding.WorkShare;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.Theme;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the core pack asks enough: as far apart as can be, each lens has a topic to talk about first. */
class LensCoverageTests {

    private static final app.entente.values.Importance MATTERS = app.entente.values.Importance.VERY;

    @ParameterizedTest
    @EnumSource
    void everyLensCanAskForATalkFirst(Lens lens) {
        var themes = CorePack.pack().themes();
        assertThat(themes.stream().flatMap(theme -> topics(theme, lens)))
                .anyMatch(topic -> topic.standing() == TopicPriority.Standing.TALK_FIRST);
    }

    private static Stream<RankedTopic> topics(Theme theme, Lens lens) {
        var items = theme.items().stream()
                .filter(item -> item.subject() == lens && item.share() == DefaultShare.SHOW)
                .map(LensCoverageTests::farApart)
                .toList();
        var dyad = new Dyad<>(Optional.of(MATTERS), Optional.of(MATTERS));
        return Engine.compare(
                List.of(new app.entente.engine.RatedTheme(theme.id().value(), dyad)), items)
                .topics()
                .stream();
    }

    private static ShownItem farApart(Item item) {
        var id = item.id().value();
        var theme = item.theme().value();
        var said = new Dyad<>(Optional.of(SaidAloud.YES), Optional.of(SaidAloud.YES));
        var none = new Dyad<>(Optional.<Integer>empty(), Optional.<Integer>empty());
        return switch (item.form()) {
            case ItemForm.Expectation it ->
                new ShownItem.Expectation(id, theme, AnswerRange.AGREE, it.agreement(), new Dyad<>(1, 5), said, none);
            case ItemForm.Choice choice ->
                new ShownItem.Choice(
                        id,
                        theme,
                        true,
                        Set.of(),
                        new Dyad<>(choice.options().getFirst(), choice.options().getLast()),
                        said);
            case ItemForm.Statement _, ItemForm.MutualWish _, ItemForm.Words _ ->
                throw new AssertionError("No lens of its own: " + id);
            case ItemForm.Limit limit ->
                new ShownItem.Limit(
                        id,
                        theme,
                        LimitOwner.SELF,
                        limit.canBeStrength(),
                        new Dyad<>(LimitLevel.FINE, LimitLevel.NOT_OK));
            case ItemForm.Support support -> {
                var first = new SupportExchange(4, 0, Optional.of(app.entente.values.Wish.MORE));
                var second = new SupportExchange(0, 0, Optional.of(app.entente.values.Wish.MORE));
                yield new ShownItem.Support(id, theme, support.canBeStrength(), new Dyad<>(first, second));
            }
            case ItemForm.Division(StrengthRule rule) -> {
                var mostlyMe = new WorkShare(2, Optional.of(app.entente.values.Wish.LESS));
                yield new ShownItem.Division(id, theme, rule, new Dyad<>(mostlyMe, mostlyMe));
            }
        };
    }
}
