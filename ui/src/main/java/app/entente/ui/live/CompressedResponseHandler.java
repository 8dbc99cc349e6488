package app.entente.ui.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Answers the requests of screens as Flow does, and keeps the last answer of each screen compressed. Flow keeps it for a
 * browser that asks once more, as two bytes for each character: of the first answer of a long page that is most of what
 * the whole screen takes.
 */
final class CompressedResponseHandler extends UidlRequestHandler {

    private static final int LEAST_CHARACTERS = 2_048;
    private static final Pattern MESSAGE = Pattern.compile("\"clientId\":(\\d{1,9})\\D");

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        var ui = Optional.ofNullable(session.getService().findUI(request));
        if (ui.filter(it -> !isNext(it, message)).isPresent()) {
            expand(ui.get());
        }
        try {
            return super.synchronizedHandleRequest(session, request, response, message);
        } finally {
            if (ui.isPresent()) {
                compress(ui.get());
            }
        }
    }

    /** Returns whether this message follows the last one, so that no earlier answer can be asked for. */
    private static boolean isNext(UI ui, String message) {
        var number = MESSAGE.matcher(message);
        return number.find()
                && Integer.parseInt(number.group(1)) == ui.getInternals().getLastProcessedClientToServerId() + 1;
    }

    private static void compress(UI ui) throws IOException {
        var last = ui.getInternals().getLastRequestResponse();
        if (last == null || last.length() < LEAST_CHARACTERS) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var compressed = new DeflaterOutputStream(bytes, fast)) {
            compressed.write(last.getBytes(UTF_8));
        } finally {
            fast.end();
        }
        ComponentUtil.setData(ui, Compressed.class, new Compressed(bytes.toByteArray()));
        ui.getInternals().setLastRequestResponse("");
    }

    private static void expand(UI ui) throws IOException {
        var compressed = ComponentUtil.getData(ui, Compressed.class);
        if (compressed != null && "".equals(ui.getInternals().getLastRequestResponse())) {
            try (var bytes = new InflaterInputStream(new ByteArrayInputStream(compressed.bytes()))) {
                ui.getInternals().setLastRequestResponse(new String(bytes.readAllBytes(), UTF_8));
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Compressed(byte[] bytes) implements Serializable {}
}
