package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.packchoice.PackChoice;
import app.entente.ui.kit.CheckboxOption;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The packs that can be added to the list, each with whom it is for, what it asks, and its minutes. */
class PackCheckboxes extends Div {

    private final transient PacksModel model;
    private final transient BiConsumer<Pack, Boolean> onChange;
    private final Map<PackVersion, CheckboxOption> byPack = new LinkedHashMap<>();
    private transient List<Pack> offered = List.of();

    PackCheckboxes(PacksModel model, BiConsumer<Pack, Boolean> onChange) {
        this.model = model;
        this.onChange = onChange;
        addClassName("checkbox-list");
    }

    void show(PackChoice choice) {
        if (!choice.offered().equals(offered)) {
            offered = choice.offered();
            removeAll();
            byPack.clear();
            addable(choice).forEach(it -> add(checkbox(it)));
        }
        addable(choice).forEach(it -> checkbox(it).setChecked(choice.includes(it)));
    }

    static List<Pack> addable(PackChoice choice) {
        return choice.offered().stream().filter(it -> !choice.isFixed(it)).toList();
    }

    private CheckboxOption checkbox(Pack pack) {
        return byPack.computeIfAbsent(
                pack.version(),
                _ -> new CheckboxOption(
                        text("packs.pack", model.packName(pack), pack.minutes()),
                        model.audience(pack).orElseGet(() -> text("packs.for-all")) + " " + model.packDescription(pack),
                        on -> onChange.accept(pack, on)));
    }
}
