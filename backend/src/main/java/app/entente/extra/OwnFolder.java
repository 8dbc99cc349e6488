package app.entente.extra;

import app.entente.seed.Stranger;
import java.nio.file.Path;
import java.util.List;

/** The folder an operator names. */
record OwnFolder(Path folder) {

    /** All of them, in the order of their names; one that is broken breaks all. */
    List<OwnFile> read(ExtraFiles files) {
        var read = Stranger.filesIn(folder).stream()
                .map(it -> {
                    var name = folder.relativize(it).toString();
                    var content = Stranger.read(name, it);
                    return new OwnFile(name, content, files.read(name, content));
                })
                .toList();
        read.forEach(one -> read.forEach(one::requireApart));
        return read;
    }
}
