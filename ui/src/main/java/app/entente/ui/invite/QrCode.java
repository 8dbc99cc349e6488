package app.entente.ui.invite;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;
import java.util.Map;

/** Encodes a link as a QR code in SVG, drawn on the server; dark on white in every colour scheme. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.MARGIN, 2);

    private QrCode() {}

    static Svg of(String link, String label) {
        var code = new Svg(markup(matrix(link)));
        code.addClassName("qr-code");
        code.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return code;
    }

    private static BitMatrix matrix(String link) {
        try {
            return new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException(e); // a link is far shorter than a QR code holds
        }
    }

    private static String markup(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges" aria-hidden="true">\
                <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path fill="#111" d="%s"/></svg>""".formatted(matrix.getWidth(), matrix.getHeight(), path);
    }
}
