package app.entente.answering;

import app.entente.digest.Sha256;
import app.entente.questionnaire.Item;
import app.entente.values.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The order in which one person meets the items: themes as the packs have them, items in a theme drawn from a seed. */
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

    /** Depends on the item and the seed alone, so that an item keeps its lot whatever stands beside it. */
    private static byte[] sortKey(byte[] seed, Item item) {
        var digest = Sha256.start();
        digest.update(seed);
        return digest.digest(item.id().value().getBytes(StandardCharsets.UTF_8));
    }
}
