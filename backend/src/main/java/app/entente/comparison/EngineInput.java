package app.entente.comparison;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.finding.ShownItem;
import app.entente.finding.SupportExchange;
import app.entente.finding.WorkShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.WishRule;
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
import java.util.Set;

/** Turns what both have shown into the engine's input. The person who looks is the first. */
final class EngineInput {

    private EngineInput() {}

    static ShownItem toShownItem(OpenedItem open) {
        var item = open.item();
        var answers = new Dyad<>(open.mine(), open.partners());
        return switch (item.form()) {
            case ItemForm.Words _ -> throw new IllegalArgumentException("Open words are never compared");
            case ItemForm.Expectation it ->
                new ShownItem.Expectation(
                        id(item),
                        theme(item),
                        AnswerRange.AGREE,
                        it.agreement(),
                        answers.map(EngineInput::step),
                        answers.map(EngineInput::said),
                        answers.map(EngineInput::guess));
            case ItemForm.Statement it ->
                new ShownItem.Statement(
                        id(item),
                        theme(item),
                        AnswerRange.AGREE,
                        item.reversed(),
                        good(item),
                        it.canBeStrength(),
                        answers.map(EngineInput::step),
                        answers.map(EngineInput::guess));
            case ItemForm.Choice it ->
                new ShownItem.Choice(
                        id(item),
                        theme(item),
                        item.subject() == Lens.EXPECTATIONS,
                        Set.copyOf(it.agreement()),
                        answers.map(EngineInput::option),
                        answers.map(EngineInput::said));
            case ItemForm.Limit it ->
                new ShownItem.Limit(
                        id(item), theme(item), holder(item), it.canBeStrength(), answers.map(EngineInput::stance));
            case ItemForm.Support(var canBeStrength, var wish) ->
                new ShownItem.Support(id(item), theme(item), canBeStrength, answers.map(it -> exchange(it, wish)));
            case ItemForm.Division(var strength) ->
                new ShownItem.Division(id(item), theme(item), strength, answers.map(EngineInput::share));
            case ItemForm.MutualWish _ -> new ShownItem.MutualWish(id(item), theme(item));
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

    /** Without its wish where that is only shown. */
    private static SupportExchange exchange(ShownAnswer answer, WishRule rule) {
        var exchange = value(answer, Value.Exchange.class);
        var weighed = rule == WishRule.ONLY_SHOWN
                ? Optional.<Wish>empty()
                : exchange.wish().map(EngineInput::wish);
        return new SupportExchange(exchange.give(), exchange.receive(), weighed);
    }

    private static WorkShare share(ShownAnswer answer) {
        var share = value(answer, Value.WorkShare.class);
        return new WorkShare(share.part(), share.wish().map(EngineInput::wish));
    }

    private static Wish wish(app.entente.values.Wish wish) {
        return switch (wish) {
            case LESS -> Wish.LESS;
            case AS_IT_IS -> Wish.AS_IT_IS;
            case MORE -> Wish.MORE;
        };
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
