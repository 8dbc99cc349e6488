package app.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The yardstick of the compare command: what a programmer would write in an afternoon to get the same four CSV files
 * from the same two, as fast as plain Java goes on one thread. The study lies in memory in whole, so the answers are read
 * once.
 *
 * <p>It leaves out what a command for everybody needs: checks of the files, of couples that come back, and of answers
 * outside the range; other separators, quotes, and other spellings of numbers; a norm from another file; more than 127
 * options; a bound on memory; report.json; and an output folder that is filled only when all is complete.
 */
final class LeanCompare {

    private final LeanStudy study;

    private LeanCompare(LeanStudy study) {
        this.study = study;
    }

    /** Takes the items file, the answers file and the output folder. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[2]));
        new LeanCompare(new LeanStudy(Path.of(arguments[0]), Path.of(arguments[1]))).write(folder);
    }

    private void write(Path folder) throws IOException {
        var norms = new LeanNorms(study);
        try (var file = new LeanFile(folder.resolve("normative.csv"), "item,key,lo,hi,norm_a,norm_b,n_a,n_b")) {
            norms.write(file);
        }
        writeCouples(folder.resolve("couples.csv"), norms);
        var leanItems = new LeanItems(study);
        try (var file = new LeanFile(folder.resolve("items.csv"), LeanItems.COLUMNS)) {
            leanItems.write(file);
        }
        var leanScales = new LeanScales(study);
        try (var file = new LeanFile(folder.resolve("scales.csv"), LeanScales.COLUMNS)) {
            leanScales.write(file);
        }
    }

    private void writeCouples(Path path, LeanNorms norms) throws IOException {
        var indices = new LeanIndices(study);
        try (var file = new LeanFile(
                path,
                "couple,k,mean_a,mean_b,mean_signed_diff,mean_abs_diff,mean_norm_gap,D2,D2_elevation,D2_scatter,D2_shape,"
                        + "D2_per_item,profile_r,icc_double_entry,pca_n,pca_pos,pca_neg,pca_disagree,pca_undecided,"
                        + "pca_percent,kappa_unweighted,kappa_linear,kappa_quadratic,ac1,ac2_linear,ac2_quadratic,"
                        + "ac2_ordinal,kripp_ordinal,kripp_interval,norm_overall_r,normativeness_a,normativeness_b,"
                        + "distinctive_r,cov_overall,cov_nn,cov_n_db,cov_da_n,cov_da_db")) {
            for (int couple = 0; couple < study.couples; couple++) {
                file.text(study.text, study.idFrom[couple], study.idTo[couple]);
                indices.write(couple, file);
                norms.write(couple, file);
                file.end();
            }
        }
    }
}
