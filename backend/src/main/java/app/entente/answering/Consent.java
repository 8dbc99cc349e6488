package app.entente.answering;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one person does not want to be asked: whole themes, and single questions.
 *
 * <p>What is left out counts as not asked, whatever was answered there before; the answers stay, and count again when
 * it is taken in again.
 */
public record Consent(Set<ThemeId> refused, Set<ItemId> hidden) {

    public static final Consent TO_ALL = new Consent(Set.of(), Set.of());

    public Consent {
        refused = Set.copyOf(refused);
        hidden = Set.copyOf(hidden);
    }

    public boolean covers(Item item) {
        return !refused.contains(item.theme()) && !hidden.contains(item.id());
    }

    List<Item> of(List<Item> asked) {
        return asked.stream().filter(this::covers).toList();
    }

    Consent without(ThemeId theme) {
        return new Consent(with(refused, theme), hidden);
    }

    Consent with(ThemeId theme) {
        return new Consent(without(refused, theme), hidden);
    }

    Consent without(ItemId item) {
        return new Consent(refused, with(hidden, item));
    }

    Consent with(ItemId item) {
        return new Consent(refused, without(hidden, item));
    }

    private static <T> Set<T> with(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return more;
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        var less = new HashSet<>(all);
        less.remove(one);
        return less;
    }

    @Override
    public String toString() {
        return "Consent[hidden]";
    }
}
