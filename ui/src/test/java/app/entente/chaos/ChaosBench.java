package app.entente.chaos;

import static java.util.Collections.nCopies;

import app.entente.SmallDisk;
import app.entente.journey.PackagedApplication;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether what people were told is saved survives kills and pauses of the packaged application and its embedded
 * PostgreSQL, and a full disk where one can be mounted, in a random order that its seed repeats. At the end one save is taken back, which has to be noticed.
 */
class ChaosBench {

    private static final int APPLICATION = Integer.getInteger("bench.kills", 20);
    private static final int BOTH = Integer.getInteger("bench.kills.both", 5);
    private static final int DISKS = Integer.getInteger("bench.disks", BOTH);
    private static final int PEOPLE = Integer.getInteger("bench.people", 8);
    private static final int MEGABYTES = 800;
    private static final long SEED = Long.getLong("bench.seed", System.nanoTime());
    private static final Path OUT = Path.of(System.getProperty("bench.out", "target/bench"));

    @Test
    void whatSurvives(@TempDir Path folder) throws Exception {
        System.out.println("seed " + SEED);
        var disk = SmallDisk.mount(folder, MEGABYTES);
        try (var _ = disk.orElse(null)) {
            whatSurvives(Files.createDirectory(folder.resolve("data")), disk.isPresent());
        }
    }

    private static void whatSurvives(Path data, boolean onSmallDisk) throws Exception {
        var random = new Random(SEED);
        var table = new FaultTable(SEED);
        try (var http = HttpClient.newHttpClient();
                var entente = new PackagedApplication(data)) {
            var people = SavingPeople.in(data, PEOPLE, http, entente);
            var run = new FaultRun(entente, people, random);
            entente.start();
            for (var fault : faults(random, onSmallDisk)) {
                var time = run.survive(fault);
                System.out.printf("%s: all save again after %.1f s%n", fault, time.toMillis() / 1e3);
                table.add(fault, time);
                if (hasProblem(people)) {
                    break;
                }
            }
            var noticed = people.getFirst().noticesALoss();
            table.write(OUT, people, noticed);
            if (hasProblem(people) || !noticed) {
                throw new AssertionError("See " + OUT.resolve("chaos.md"));
            }
        }
    }

    private static List<Fault> faults(Random random, boolean onSmallDisk) {
        var faults = new ArrayList<>(nCopies(APPLICATION, Fault.APPLICATION_KILLED));
        faults.addAll(nCopies(BOTH, Fault.BOTH_KILLED));
        faults.addAll(nCopies(BOTH, Fault.DATABASE_KILLED));
        faults.addAll(nCopies(BOTH, Fault.DATABASE_PAUSED));
        if (onSmallDisk) {
            faults.addAll(nCopies(DISKS, Fault.DISK_FULL));
        } else {
            System.out.println("no full disk: no file system can be mounted here");
        }
        Collections.shuffle(faults, random);
        return faults;
    }

    private static boolean hasProblem(List<SavingPerson> people) {
        return people.stream().anyMatch(it -> !it.problems().isEmpty());
    }
}
