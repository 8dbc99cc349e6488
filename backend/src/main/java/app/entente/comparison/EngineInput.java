package app.entente.comparison;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.engine.ShownItem;
import app.entente.engine.SupportExchange;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.DesirableEnd;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.Optional;

/** Turns what both have shown into the engine's input. The person who looks is the first. */
final class EngineInput {

    private EngineInput() {}

    static ShownItem toShownItem(OpenedItem open) {
        var item = open.item();
        var answers = new Dyad<>(open.mine(), open.partners());
        return switch (open.mine().value()) {
            case Value.Words _ -> throw new IllegalArgumentException("Open words are never compared");
            case Value.Grade _
            when item.subject() == Lens.EXPECTATIONS ->
                new ShownItem.Expectation(
                        id(item),
                        theme(item),
                        AnswerRange.AGREE,
                        answers.map(EngineInput::step),
                        answers.map(EngineInput::said),
                        answers.map(EngineInput::guess));
            case Value.Grade _ ->
                new ShownItem.Statement(
                        id(item),
                        theme(item),
                        AnswerRange.AGREE,
                        item.reversed(),
                        good(item),
                        answers.map(EngineInput::step),
                        answers.map(EngineInput::guess));
            case Value.Chosen _ ->
                new ShownItem.Choice(
                        id(item),
                        theme(item),
                        item.subject() == Lens.EXPECTATIONS,
                        answers.map(EngineInput::option),
                        answers.map(EngineInput::said));
            case Value.Level _ ->
                new ShownItem.Limit(id(item), theme(item), holder(item), answers.map(EngineInput::stance));
            case Value.Exchange _ -> new ShownItem.Support(id(item), theme(item), answers.map(EngineInput::exchange));
        };
    }

    static Importance importance(app.entente.values.Importance given) {
        return switch (given) {
            case NOT -> Importance.NOT;
            case A_LITTLE -> Importance.A_LITTLE;
            case QUITE -> Importance.QUITE;
            case VERY -> Importance.VERY;
        };
    }

    private static String id(Item item) {
        return item.id().value();
    }

    private static String theme(Item item) {
        return item.theme().value();
    }

    private static int step(ShownAnswer answer) {
        return value(answer, Value.Grade.class).step();
    }

    private static Optional<Integer> guess(ShownAnswer answer) {
        return answer.guess().map(it -> cast(it.value(), Value.Grade.class).step());
    }

    private static String option(ShownAnswer answer) {
        return value(answer, Value.Chosen.class).option();
    }

    private static LimitLevel stance(ShownAnswer answer) {
        return LimitLevel.valueOf(value(answer, Value.Level.class).limit().name());
    }

    private static SupportExchange exchange(ShownAnswer answer) {
        var exchange = value(answer, Value.Exchange.class);
        return new SupportExchange(
                exchange.give(), exchange.receive(), exchange.wish().map(it -> Wish.valueOf(it.name())));
    }

    private static Optional<SaidAloud> said(ShownAnswer answer) {
        return answer.saidAloud().map(it -> SaidAloud.valueOf(it.name()));
    }

    private static LimitOwner holder(Item item) {
        return item.owner().filter(LimitOwner.BOTH::equals).isPresent() ? LimitOwner.BOTH : LimitOwner.SELF;
    }

    private static DesirableEnd good(Item item) {
        return DesirableEnd.valueOf(item.good().name());
    }

    private static <T extends Value> T value(ShownAnswer answer, Class<T> kind) {
        return cast(answer.value(), kind);
    }

    private static <T extends Value> T cast(Value value, Class<T> kind) {
        return kind.cast(value);
    }
}
