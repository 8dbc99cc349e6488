package app.entente.compare;

import app.entente.csv.EncodedField;
import app.entente.csv.OutputFailed;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps couples that were checked in a file of its own until the norms of all are known, so that the answers are parsed
 * once and memory holds none of them. The file is deleted in the end.
 */
final class CoupleSpool implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int BUNDLE = 64;

    private final Path file;
    private final int items;
    private final byte[] bytes;
    private final IntBuffer numbers; // the same bytes as numbers
    private final DataOutputStream out;
    private long couples;

    CoupleSpool(Path file, int items) throws IOException {
        this.file = file;
        this.items = items;
        bytes = new byte[2 * items * Integer.BYTES];
        numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asIntBuffer();
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void add(StudyCouple couple) {
        numbers.clear().put(couple.a()).put(couple.b());
        try {
            out.writeInt(couple.name().bytes().length);
            out.write(couple.name().bytes());
            out.write(bytes);
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
        couples++;
    }

    /** Passes on all couples in the order they were added, in bundles; none can be added any more. */
    void forEachBundle(Consumer<List<StudyCouple>> work) throws IOException {
        out.close();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (long left = couples; left > 0; left -= BUNDLE) {
                var bundle = new ArrayList<StudyCouple>(BUNDLE);
                for (long i = Math.min(left, BUNDLE); i > 0; i--) {
                    bundle.add(next(in));
                }
                work.accept(bundle);
            }
        }
    }

    private StudyCouple next(DataInputStream in) throws IOException {
        var name = EncodedField.encoded(in.readNBytes(in.readInt()));
        in.readFully(bytes);
        var a = new int[items];
        var b = new int[items];
        numbers.clear().get(a).get(b);
        return new StudyCouple(name, a, b);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
