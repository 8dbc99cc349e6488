package app.entente.answer;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.WishRule;
import app.entente.values.Value;
import app.entente.values.Value.Exchange;
import app.entente.values.Value.Wished;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.Optional;

/** Keeps a mutual wish out of what opens unless both wish it: any other pair of answers looks like not asked. */
public final class MutualWishes {

    private MutualWishes() {}

    /** Whether an item that both show opens at all. */
    public static boolean opens(Item item, Value one, Value other) {
        return !(item.form() instanceof ItemForm.MutualWish) || (saysYes(one) && saysYes(other));
    }

    /** The value as the partner may see it. */
    public static Value shown(Item item, Value own, Value partners) {
        return switch (own) {
            case Exchange it
            when isMutual(item) && !(wishesMore(own) && wishesMore(partners)) ->
                new Exchange(it.give(), it.receive(), Optional.empty());
            default -> own;
        };
    }

    private static boolean isMutual(Item item) {
        return item.form() instanceof ItemForm.Support it && it.wish() == WishRule.MUTUAL;
    }

    private static boolean saysYes(Value value) {
        return value instanceof Wished(var answer) && answer == WishAnswer.YES;
    }

    private static boolean wishesMore(Value value) {
        return value instanceof Exchange it && it.wish().equals(Optional.of(Wish.MORE));
    }
}
