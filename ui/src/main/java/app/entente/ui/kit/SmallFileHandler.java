package app.entente.ui.kit;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Takes an uploaded file into memory and reads no further than one byte beyond its limit, whatever the browser was told:
 * who receives it refuses what is longer.
 */
class SmallFileHandler implements UploadHandler {

    private final int limit;
    private final transient Consumer<byte[]> receiver;

    /**
     * @param limit the largest file, in bytes
     */
    SmallFileHandler(int limit, Consumer<byte[]> receiver) {
        this.limit = limit;
        this.receiver = receiver;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var bytes = read(event.getInputStream());
        event.getUI().accessSynchronously(() -> receiver.accept(bytes));
    }

    byte[] read(InputStream file) throws IOException {
        return file.readNBytes(limit + 1);
    }

    @Override
    public long getRequestSizeMax() {
        return limit + 1L;
    }
}
