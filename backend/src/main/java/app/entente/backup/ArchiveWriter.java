package app.entente.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.digest.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive whose last entry has the SHA-256 of each file, in the form that {@code sha256sum -c} reads. */
final class ArchiveWriter implements BackupSink {

    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public void directory(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestInputStream(content, Sha256.start());
        digest.transferTo(zip);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.getMessageDigest().digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void file(String name, String content) throws IOException {
        file(name, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    /** Writes the sums and the archive's end, and leaves the stream open. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
