package app.entente.comparison;

import app.entente.answering.ShownAnswer;
import app.entente.door.OpenItem;
import app.entente.engine.Both;
import app.entente.engine.Exchange;
import app.entente.engine.Good;
import app.entente.engine.Holder;
import app.entente.engine.Importance;
import app.entente.engine.Range;
import app.entente.engine.Said;
import app.entente.engine.ShownItem;
import app.entente.engine.Stance;
import app.entente.engine.Wish;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
import java.util.Optional;

/** Tells the engine what both have shown, in the engine's own words. The one who looks is the first. */
final class Opened {

    private Opened() {}

    static ShownItem of(OpenItem open) {
        var item = open.item();
        var answers = new Both<>(open.mine(), open.partners());
        return switch (open.mine().value()) {
            case Value.Grade _
            when item.subject() == Lens.EXPECTATIONS ->
                new ShownItem.Expectation(
                        id(item),
                        theme(item),
                        Range.AGREE,
                        answers.map(Opened::step),
                        answers.map(Opened::said),
                        answers.map(Opened::guess));
            case Value.Grade _ ->
                new ShownItem.Statement(
                        id(item),
                        theme(item),
                        Range.AGREE,
                        item.reversed(),
                        good(item),
                        answers.map(Opened::step),
                        answers.map(Opened::guess));
            case Value.Chosen _ ->
                new ShownItem.Choice(
                        id(item),
                        theme(item),
                        item.subject() == Lens.EXPECTATIONS,
                        answers.map(Opened::option),
                        answers.map(Opened::said));
            case Value.Level _ -> new ShownItem.Limit(id(item), theme(item), holder(item), answers.map(Opened::stance));
            case Value.Exchange _ -> new ShownItem.Support(id(item), theme(item), answers.map(Opened::exchange));
        };
    }

    static Importance importance(app.entente.questionnaire.Importance given) {
        return switch (given) {
            case NOT -> Importance.NOT_AT_ALL;
            case A_LITTLE -> Importance.A_LITTLE;
            case QUITE -> Importance.QUITE_A_LOT;
            case VERY -> Importance.VERY_MUCH;
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

    private static Stance stance(ShownAnswer answer) {
        return Stance.valueOf(value(answer, Value.Level.class).limit().name());
    }

    private static Exchange exchange(ShownAnswer answer) {
        var exchange = value(answer, Value.Exchange.class);
        return new Exchange(exchange.give(), exchange.receive(), exchange.wish().map(it -> Wish.valueOf(it.name())));
    }

    private static Optional<Said> said(ShownAnswer answer) {
        return answer.saidAloud().map(it -> Said.valueOf(it.name()));
    }

    private static Holder holder(Item item) {
        return item.owner().filter(Owner.BOTH::equals).isPresent() ? Holder.BOTH : Holder.SELF;
    }

    private static Good good(Item item) {
        return Good.valueOf(item.good().name());
    }

    private static <T extends Value> T value(ShownAnswer answer, Class<T> kind) {
        return cast(answer.value(), kind);
    }

    private static <T extends Value> T cast(Value value, Class<T> kind) {
        return kind.cast(value);
    }
}
