package app.entente.answering;

import app.entente.digest.Sha256;
import app.entente.pack.Item;
import app.entente.values.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Orders the items for one person: themes as in the packs, the items of a theme in a random order drawn from a seed.
 */
final class QuestionOrder {

    private QuestionOrder() {}

    static List<Item> of(List<Item> asked, byte[] seed) {
        var themes = new LinkedHashMap<ThemeId, List<Item>>();
        asked.forEach(
                it -> themes.computeIfAbsent(it.theme(), _ -> new ArrayList<>()).add(it));
        return themes.values().stream()
                .flatMap(items -> items.stream().sorted(Comparator.comparing(it -> sortKey(seed, it), Arrays::compare)))
                .toList();
    }

    /**
     * Returns the sort key of an item, a hash of the seed and the item alone, so that an item keeps its position
     * relative to the others whatever is added.
     */
    private static byte[] sortKey(byte[] seed, Item item) {
        var digest = Sha256.start();
        digest.update(seed);
        return digest.digest(item.id().value().getBytes(StandardCharsets.UTF_8));
    }
}
