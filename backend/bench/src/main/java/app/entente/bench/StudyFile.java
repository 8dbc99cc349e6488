package app.entente.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a study drawn from a seed: items.csv, and answers.csv of so many couples, one answer in fifty missing. */
final class StudyFile {

    private static final int ITEMS = 20;
    private static final int SCALES = 4;
    private static final int SEED = 20_250_101;

    private StudyFile() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        items(folder.resolve("items.csv"));
        answers(folder.resolve("answers.csv"), Integer.parseInt(arguments[1]));
    }

    private static void items(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("item,scale,key,lo,hi\n");
            for (int item = 0; item < ITEMS; item++) {
                out.write("q%d,s%d,%d,1,5\n".formatted(item, item % SCALES, item % 5 == 4 ? -1 : 1));
            }
        }
    }

    /** The first couples of a long file are those of a short one. */
    private static void answers(Path file, int couples) throws IOException {
        var random = new Random(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("couple,item,a,b\n");
            for (int couple = 1; couple <= couples; couple++) {
                couple(out, random, couple);
            }
        }
    }

    private static void couple(BufferedWriter out, Random random, int couple) throws IOException {
        var shared = 3.4 + 0.7 * random.nextGaussian();
        for (int item = 0; item < ITEMS; item++) {
            out.write("c" + couple + ",q" + item + "," + answer(random, shared) + "," + answer(random, shared) + "\n");
        }
    }

    private static String answer(Random random, double around) {
        var answer = Math.clamp(Math.round(around + random.nextGaussian()), 1, 5);
        return random.nextInt(50) == 0 ? "" : Integer.toString(answer);
    }
}
