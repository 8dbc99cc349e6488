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
import app.entente.engine.WorkShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.WishRule;
import java.util.Optional;
import java.util.Set;

/** Tells the engine what both have shown, in the engine's own words. The one who looks is the first. */
final class Opened {

    private Opened() {}

    static ShownItem of(OpenItem open) {
        var item = open.item();
        var answers = new Both<>(open.mine(), open.partners());
        return switch (item.form()) {
            case Form.Words _ -> throw new IllegalArgumentException("Open words are never compared");
            case Form.Expectation(_, var agreement) ->
                new ShownItem.Expectation(
                        id(item),
                        theme(item),
                        Range.AGREE,
                        agreement,
                        answers.map(Opened::step),
                        answers.map(Opened::said),
                        answers.map(Opened::guess));
            case Form.Statement(_, var canBeStrength) ->
                new ShownItem.Statement(
                        id(item),
                        theme(item),
                        Range.AGREE,
                        item.reversed(),
                        good(item),
                        canBeStrength,
                        answers.map(Opened::step),
                        answers.map(Opened::guess));
            case Form.Choice(_, var agreement) ->
                new ShownItem.Choice(
                        id(item),
                        theme(item),
                        item.subject() == Lens.EXPECTATIONS,
                        Set.copyOf(agreement),
                        answers.map(Opened::option),
                        answers.map(Opened::said));
            case Form.Limit(_, var canBeStrength) ->
                new ShownItem.Limit(
                        id(item), theme(item), holder(item), canBeStrength, answers.map(Opened::stance));
            case Form.Support(var canBeStrength, var wish) ->
                new ShownItem.Support(
                        id(item), theme(item), canBeStrength, answers.map(it -> exchange(it, wish)));
            case Form.Division(var strength) ->
                new ShownItem.Division(id(item), theme(item), strength, answers.map(Opened::share));
            case Form.MutualWish _ -> new ShownItem.MutualWish(id(item), theme(item));
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

    /** Without its wish where that is only shown. */
    private static Exchange exchange(ShownAnswer answer, WishRule rule) {
        var exchange = value(answer, Value.Exchange.class);
        var weighed = rule == WishRule.ONLY_SHOWN ? Optional.<Wish>empty() : exchange.wish().map(Opened::wish);
        return new Exchange(exchange.give(), exchange.receive(), weighed);
    }

    private static WorkShare share(ShownAnswer answer) {
        var share = value(answer, Value.WorkShare.class);
        return new WorkShare(share.part(), share.wish().map(Opened::wish));
    }

    private static Wish wish(app.entente.questionnaire.Wish wish) {
        return switch (wish) {
            case LESS -> Wish.LESS;
            case AS_IT_IS -> Wish.AS_IT_IS;
            case MORE -> Wish.MORE;
        };
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
