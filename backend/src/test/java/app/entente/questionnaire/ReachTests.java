package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.Both;
import app.entente.engine.Engine;
import app.entente.engine.Exchange;
import app.entente.engine.Holder;
import app.entente.engine.Priority;
import app.entente.engine.Range;
import app.entente.engine.Ranked;
import app.entente.engine.Said;
import app.entente.engine.ShownItem;
import app.entente.engine.Stance;
import app.entente.engine.WorkShare;
import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the core pack asks enough: as far apart as can be, each lens has a topic to talk about first. */
class ReachTests {

    private static final app.entente.engine.Importance MATTERS = app.entente.engine.Importance.VERY_MUCH;

    @ParameterizedTest
    @EnumSource
    void everyLensCanAskForATalkFirst(Lens lens) {
        var themes = CorePack.pack().themes();
        assertThat(themes.stream().flatMap(theme -> topics(theme, lens)))
                .anyMatch(topic -> topic.standing() == Priority.Standing.TALK_FIRST);
    }

    private static Stream<Ranked> topics(Theme theme, Lens lens) {
        var items = theme.items().stream()
                .filter(item -> item.subject() == lens && item.share() == DefaultShare.SHOW)
                .map(ReachTests::farApart)
                .toList();
        var both = new Both<>(Optional.of(MATTERS), Optional.of(MATTERS));
        return Engine.compare(List.of(new app.entente.engine.Theme(theme.id().value(), both)), items).topics().stream();
    }

    private static ShownItem farApart(Item item) {
        var id = item.id().value();
        var theme = item.theme().value();
        var said = new Both<>(Optional.of(Said.YES), Optional.of(Said.YES));
        var none = new Both<>(Optional.<Integer>empty(), Optional.<Integer>empty());
        return switch (item.form()) {
            case Form.Expectation it ->
                new ShownItem.Expectation(id, theme, Range.AGREE, it.agreement(), new Both<>(1, 5), said, none);
            case Form.Choice choice ->
                new ShownItem.Choice(
                        id,
                        theme,
                        true,
                        Set.of(),
                        new Both<>(choice.options().getFirst(), choice.options().getLast()),
                        said);
            case Form.Statement _, Form.MutualWish _, Form.Words _ ->
                throw new AssertionError("No lens of its own: " + id);
            case Form.Limit limit ->
                new ShownItem.Limit(
                        id, theme, Holder.SELF, limit.canBeStrength(), new Both<>(Stance.FINE, Stance.NOT_OK));
            case Form.Support support -> {
                var first = new Exchange(4, 0, Optional.of(app.entente.engine.Wish.MORE));
                var second = new Exchange(0, 0, Optional.of(app.entente.engine.Wish.MORE));
                yield new ShownItem.Support(id, theme, support.canBeStrength(), new Both<>(first, second));
            }
            case Form.Division(StrengthRule rule) -> {
                var mostlyMe = new WorkShare(2, Optional.of(app.entente.engine.Wish.LESS));
                yield new ShownItem.Division(id, theme, rule, new Both<>(mostlyMe, mostlyMe));
            }
        };
    }
}
