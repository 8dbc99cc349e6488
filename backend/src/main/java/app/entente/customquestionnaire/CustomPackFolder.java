package app.entente.customquestionnaire;

import app.entente.yaml.UntrustedYaml;
import java.nio.file.Path;
import java.util.List;

/** The folder of custom questionnaires that an operator names. */
record CustomPackFolder(Path folder) {

    /**
     * Returns all questionnaires of the folder, by file name; throws {@link InvalidQuestionnaire} or InvalidYaml where
     * one is invalid or two clash.
     */
    List<CustomPackFile> read(CustomPackChecker files) {
        var read = UntrustedYaml.listFiles(folder).stream()
                .map(it -> {
                    var name = folder.relativize(it).toString();
                    var content = UntrustedYaml.read(name, it);
                    return new CustomPackFile(name, content, files.read(name, content));
                })
                .toList();
        read.forEach(one -> read.forEach(one::requireNoClash));
        return read;
    }
}
