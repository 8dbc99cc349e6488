package app.entente.sheet;

import app.entente.questionnaire.Item;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one person does not want to be asked: whole themes, and single questions.
 *
 * <p>What is left out counts as not asked, whatever was answered there before; the answers stay, and count again when
 * it is taken in again.
 */
public record HiddenQuestions(Set<ThemeId> hiddenThemes, Set<ItemId> hiddenItems) {

    public static final HiddenQuestions NONE = new HiddenQuestions(Set.of(), Set.of());

    public HiddenQuestions {
        hiddenThemes = Set.copyOf(hiddenThemes);
        hiddenItems = Set.copyOf(hiddenItems);
    }

    public boolean allows(Item item) {
        return !hiddenThemes.contains(item.theme()) && !hiddenItems.contains(item.id());
    }

    public List<Item> visibleOf(List<Item> asked) {
        return asked.stream().filter(this::allows).toList();
    }

    public HiddenQuestions without(ThemeId theme) {
        return new HiddenQuestions(with(hiddenThemes, theme), hiddenItems);
    }

    public HiddenQuestions with(ThemeId theme) {
        return new HiddenQuestions(without(hiddenThemes, theme), hiddenItems);
    }

    public HiddenQuestions without(ItemId item) {
        return new HiddenQuestions(hiddenThemes, with(hiddenItems, item));
    }

    public HiddenQuestions with(ItemId item) {
        return new HiddenQuestions(hiddenThemes, without(hiddenItems, item));
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
