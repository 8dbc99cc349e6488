package app.entente.sheet;

import app.entente.pack.Item;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The themes and single items that one person does not want to be asked.
 *
 * <p>A hidden item counts as not asked, whatever was answered there before; the answers stay, and count again when it
 * is no longer hidden.
 */
public record HiddenQuestions(Set<ThemeId> hiddenThemes, Set<ItemId> hiddenItems) {

    public static final HiddenQuestions NONE = new HiddenQuestions(Set.of(), Set.of());

    public HiddenQuestions {
        hiddenThemes = Set.copyOf(hiddenThemes);
        hiddenItems = Set.copyOf(hiddenItems);
    }

    /** Returns whether neither the item nor its theme is hidden. */
    public boolean allows(Item item) {
        return !hiddenThemes.contains(item.theme()) && !hiddenItems.contains(item.id());
    }

    public List<Item> visibleOf(List<Item> asked) {
        return asked.stream().filter(this::allows).toList();
    }

    public HiddenQuestions hide(ThemeId theme) {
        return new HiddenQuestions(plus(hiddenThemes, theme), hiddenItems);
    }

    public HiddenQuestions unhide(ThemeId theme) {
        return new HiddenQuestions(minus(hiddenThemes, theme), hiddenItems);
    }

    public HiddenQuestions hide(ItemId item) {
        return new HiddenQuestions(hiddenThemes, plus(hiddenItems, item));
    }

    public HiddenQuestions unhide(ItemId item) {
        return new HiddenQuestions(hiddenThemes, minus(hiddenItems, item));
    }

    private static <T> Set<T> plus(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return more;
    }

    private static <T> Set<T> minus(Set<T> all, T one) {
        var less = new HashSet<>(all);
        less.remove(one);
        return less;
    }

    @Override
    public String toString() {
        return "HiddenQuestions[hidden]";
    }
}
