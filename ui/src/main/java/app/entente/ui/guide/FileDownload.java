package app.entente.ui.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A download whose file is generated on request and never stored; a link without target while it is not allowed. */
class FileDownload extends Anchor {

    private final transient DownloadHandler handler;

    FileDownload(String verb, String file, String mediaType, Supplier<byte[]> content) {
        handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, mediaType, bytes.length);
        });
        setText(verb);
        addClassName("btn");
        getElement().setAttribute("download", file);
        setAvailable(false);
    }

    final void setAvailable(boolean allowed) {
        if (allowed) {
            setHref(handler);
            getElement().removeAttribute("aria-disabled").removeAttribute("role");
        } else {
            removeHref();
            getElement().setAttribute("aria-disabled", "true").setAttribute("role", "link");
        }
    }
}
