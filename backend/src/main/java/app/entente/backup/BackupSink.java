package app.entente.backup;

import java.io.IOException;
import java.io.InputStream;

/** The place that the files of a backup go to, by their names in it. */
interface BackupSink {

    void directory(String name) throws IOException;

    void file(String name, InputStream content) throws IOException;

    /** Returns the place of the files whose names begin like this. */
    default BackupSink below(String prefix) {
        return new BackupSink() {
            @Override
            public void directory(String name) throws IOException {
                BackupSink.this.directory(prefix + name);
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                BackupSink.this.file(prefix + name, content);
            }
        };
    }
}
