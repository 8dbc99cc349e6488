package app.entente.customquestionnaire;

import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;

/** Reads one item as the format of its file spells it. */
public interface ItemReader {

    TranslatedItem read(ThemeId theme, YamlNode yamlNode);
}
