package app.entente.customquestionnaire;

import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.questionnaire.TranslatedPack;
import app.entente.yaml.YamlNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A custom questionnaire, with the file it was read from. */
record CustomPackFile(String name, String content, TranslatedPack pack) {

    PackVersion version() {
        return pack.pack().version();
    }

    /** Throws InvalidYaml unless the content is the one offered before under this version. */
    void requireUnchanged(String offered) {
        if (!offered.equals(content)) {
            throw at("version")
                    .invalid("'%s' was offered before as version %d, and the file was another one then;"
                            .formatted(version().pack(), version().version())
                            .concat(" give what has changed the next version"));
        }
    }

    /**
     * Throws InvalidYaml where the other file has the same version of the same pack, or another pack that uses a name
     * of this one.
     */
    void requireNoClash(CustomPackFile other) {
        if (!name.equals(other.name) && version().equals(other.version())) {
            throw at("version").invalid("this version stands in %s too".formatted(other.name));
        }
        var theirs = names(other.pack.pack()).collect(Collectors.toSet());
        if (!version().pack().equals(other.version().pack())
                && names(pack.pack()).anyMatch(theirs::contains)) {
            throw at("questionnaire")
                    .invalid("its names run into those of %s; choose another one".formatted(other.name));
        }
    }

    private YamlNode at(String key) {
        return YamlNode.parse(name, content).get(key);
    }

    private static Stream<String> names(Pack pack) {
        return Stream.concat(
                pack.themes().stream().map(it -> it.id().value()),
                pack.items().stream().map(it -> it.id().value()));
    }
}
