package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.pack.Theme;
import app.entente.yaml.BundledYaml;
import java.util.List;

/** Every pack the product is born with, the core pack and the optional ones. */
final class ShippedPacks {

    private static final List<Pack> PACKS = new QuestionnaireFiles(new BundledYaml())
            .packs().stream().map(PackReader::pack).toList();

    private ShippedPacks() {}

    static List<Pack> packs() {
        return PACKS;
    }

    static List<Pack> optional() {
        return PACKS.stream()
                .filter(pack -> !pack.id().equals(Questionnaires.CORE))
                .toList();
    }

    static List<Theme> themes() {
        return PACKS.stream().flatMap(pack -> pack.themes().stream()).toList();
    }

    static List<Item> items() {
        return PACKS.stream().flatMap(pack -> pack.items().stream()).toList();
    }
}
