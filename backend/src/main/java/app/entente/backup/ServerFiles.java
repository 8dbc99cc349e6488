package app.entente.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of a server, copied as they change; a symbolic link among them is refused, since no copy follows it. */
final class ServerFiles {

    /** The directories whose content belongs to the running server alone; that of the log is copied at the end. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|backup_label(\\.old)?|tablespace_map(\\.old)?|backup_manifest|pg_internal\\.init.*"
                    + "|pgsql_tmp.*|t\\d+_\\d+(_\\w+)?(\\.\\d+)?|current_logfiles");

    private static final String CONTROL = "global/pg_control";

    private final Path directory;
    private final BackupSink sink;

    /** Creates the files of the directory, or of the one that it links to, whose tree a walk would not enter. */
    ServerFiles(Path directory, BackupSink sink) throws IOException {
        this.directory = directory.toRealPath();
        this.sink = sink;
    }

    /** Copies all but the log, and the file that names its start last. */
    void copy() throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (each.equals(directory)) {
                    return FileVisitResult.CONTINUE;
                }
                if (isLeftOut(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                sink.directory(name(each));
                return EMPTIED.contains(name(each)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) {
                    copyLink(each);
                } else if (attributes.isRegularFile()
                        && !isLeftOut(each)
                        && !name(each).equals(CONTROL)) {
                    copyFile(name(each));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) { // dropped meanwhile, as the log tells
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        copyFile(CONTROL);
    }

    /** Copies a link to a directory of which no content is copied here, and refuses any other. */
    private void copyLink(Path link) throws IOException {
        if (!EMPTIED.contains(name(link))) {
            throw new BackupRefused(
                    link + (name(link).startsWith("pg_tblspc/") ? " is a tablespace" : " is a symbolic link")
                            + ", and what it leads to would be missing in the backup, so none was made.",
                    "Move what is there into the database's own directory.");
        }
        sink.directory(name(link));
    }

    /** Returns the names of the segments of the log. */
    List<String> log() throws IOException {
        try (var segments = Files.list(directory.resolve("pg_wal"))) {
            return segments.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /** Copies one file; none where it is gone. */
    void copyFile(String name) throws IOException {
        try (var content = Files.newInputStream(directory.resolve(name))) {
            sink.file(name, content);
        } catch (NoSuchFileException e) {
            if (!String.valueOf(e.getFile()).equals(directory.resolve(name).toString())) {
                throw e;
            }
        }
    }

    private static boolean isLeftOut(Path path) {
        return LEFT_OUT.matcher(path.getFileName().toString()).matches();
    }

    private String name(Path path) {
        return directory.relativize(path).toString();
    }
}
