package app.entente.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;

/**
 * A thief of a disk who holds the master key as well: tries every byte below a data directory for a holder's key.
 *
 * <p>A wrapped key lies in the table, its dead rows and the write-ahead log behind one byte that gives its length.
 */
final class DiskSearch {

    private static final int WRAPPED_ONCE = 12 + MasterKey.BYTES + 16;
    private static final int WRAPPED_TWICE = 12 + WRAPPED_ONCE + 16;

    private final Path data;

    DiskSearch(Path data) {
        this.data = data;
    }

    /** Returns all that opens as a key of this holder. */
    List<byte[]> keys(MasterKey master, KeyHolder holder) {
        var owner = DataKeys.owner(holder);
        var found = new ArrayList<byte[]>();
        for (var wrapped : wrapped(master, owner)) {
            if (wrapped.length == MasterKey.BYTES) {
                found.add(wrapped);
            } else {
                files(data.resolve("keys"))
                        .forEach(it -> openedByAnyOf(it, owner, wrapped).forEach(found::add));
            }
        }
        return found;
    }

    /** Returns how often these bytes lie on the disk. */
    long occurrences(byte[] bytes) {
        return files(data).mapToLong(it -> positions(it, bytes).count()).sum();
    }

    /** Returns all that the master key unwraps for this owner, however often it lies there. */
    List<byte[]> wrapped(MasterKey master, byte[] owner) {
        return files(data)
                .flatMap(it -> Stream.concat(
                        slices(it, WRAPPED_ONCE).flatMap(slice -> master.unwrap(slice, owner).stream()),
                        slices(it, WRAPPED_TWICE).flatMap(slice -> master.unwrap(slice, owner).stream())))
                .toList();
    }

    private static Stream<byte[]> openedByAnyOf(byte[] secrets, byte[] owner, byte[] wrapped) {
        return Stream.iterate(0, it -> it + MasterKey.BYTES <= secrets.length, it -> it + 1)
                .flatMap(it -> opened(Arrays.copyOfRange(secrets, it, it + MasterKey.BYTES), owner, wrapped));
    }

    private static Stream<byte[]> opened(byte[] secret, byte[] owner, byte[] wrapped) {
        try {
            return Stream.of(AesGcm.open(new SecretKeySpec(secret, "AES"), owner, wrapped));
        } catch (AEADBadTagException _) {
            return Stream.empty();
        }
    }

    /** Every slice of this length that PostgreSQL may have stored: its header is twice the length with it, and one. */
    private static Stream<byte[]> slices(byte[] bytes, int length) {
        var header = (byte) ((length + 1) * 2 + 1);
        return positions(bytes, new byte[] {header})
                .filter(it -> it + 1 + length <= bytes.length)
                .map(it -> Arrays.copyOfRange(bytes, it + 1, it + 1 + length));
    }

    private static Stream<Integer> positions(byte[] bytes, byte[] wanted) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                found.add(i);
            }
        }
        return found.stream();
    }

    private static Stream<byte[]> files(Path directory) {
        try (var files = Files.walk(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(it -> !it.toString().contains("/programs/"))
                    .toList()
                    .stream()
                    .map(DiskSearch::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
