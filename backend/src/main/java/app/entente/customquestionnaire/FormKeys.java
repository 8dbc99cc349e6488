package app.entente.customquestionnaire;

import app.entente.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/** The keys of an item that only some forms may have, in one format. */
record FormKeys(Map<String, List<String>> onlyFor) {

    /** Adds a fault for each key that this item's form may not have. */
    void check(YamlNode item, String form, FaultCollector faults) {
        onlyFor.forEach((key, forms) -> {
            if (!forms.contains(form)) {
                item.find(key)
                        .ifPresent(it -> faults.add(
                                it.invalid("'%s' is only for %s".formatted(key, String.join(" and ", forms)))));
            }
        });
    }
}
