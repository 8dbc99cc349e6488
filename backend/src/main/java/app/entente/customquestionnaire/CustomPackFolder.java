package app.entente.customquestionnaire;

import app.entente.yaml.UntrustedYaml;
import java.nio.file.Path;
import java.util.List;

/** The folder an operator names. */
record CustomPackFolder(Path folder) {

    /** All of them, in the order of their names; one that is broken breaks all. */
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
