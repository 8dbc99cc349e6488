package app.entente.extra;

import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.WordedPack;
import app.entente.seed.Seed;
import app.entente.seed.SeedBroken;
import app.entente.seed.SeedFiles;
import app.entente.seed.SeedSchema;
import java.util.List;

/** Checks and reads questionnaires; the command and the start go by the same rules. */
final class ExtraFiles {

    private final SeedSchema firstFormat = new SeedFiles().schema("questionnaires/extra.schema.json");
    private final SeedSchema secondFormat = new SeedFiles().schema("questionnaires/extra-2.schema.json");
    private final Questionnaires shipped = Questionnaires.shipped();

    /** Says all that is wrong with the file when it can't be used. */
    WordedPack read(String file, String yaml) {
        var faults = new Faults();
        try {
            var seed = Seed.parse(file, yaml);
            seed.requireKeysOnce();
            faults.addAll(schema(seed).faults(seed, yaml));
            faults.requireNone();
            var pack = new ExtraReader(seed, faults).read();
            shipped.clash(pack.pack())
                    .ifPresent(it -> faults.add(seed.at("questionnaire").broken(it)));
            faults.requireNone();
            return pack;
        } catch (SeedBroken e) { // no YAML, or two keys of one name
            throw new Faulty(List.of(e));
        }
    }

    /** A file that names no format is of the first. */
    private SeedSchema schema(Seed seed) {
        return ExtraReader.namesFormat(seed) ? secondFormat : firstFormat;
    }
}
