package app.entente.answering;

import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Value.Exchange;
import app.entente.questionnaire.Value.Wished;
import app.entente.questionnaire.Wish;
import app.entente.questionnaire.WishAnswer;
import app.entente.questionnaire.WishRule;
import java.util.Optional;

/** Keeps a mutual wish out of what opens unless both wish it: any other pair of answers looks like not asked. */
final class MutualWishes {

    private MutualWishes() {}

    /** Whether an item that both show opens at all. */
    static boolean opens(Item item, Value one, Value other) {
        return !(item.form() instanceof Form.MutualWish) || saysYes(one) && saysYes(other);
    }

    /** The value as the partner may see it. */
    static Value shown(Item item, Value own, Value partners) {
        return switch (own) {
            case Exchange it when isMutual(item) && !(wishesMore(own) && wishesMore(partners)) ->
                new Exchange(it.give(), it.receive(), Optional.empty());
            default -> own;
        };
    }

    private static boolean isMutual(Item item) {
        return item.form() instanceof Form.Support(_, var wish) && wish == WishRule.MUTUAL;
    }

    private static boolean saysYes(Value value) {
        return value instanceof Wished(var answer) && answer == WishAnswer.YES;
    }

    private static boolean wishesMore(Value value) {
        return value instanceof Exchange it && it.wish().equals(Optional.of(Wish.MORE));
    }
}
