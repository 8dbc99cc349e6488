package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;

/** Offers a file after the password; it is generated on request, asks for the password again then, and is never stored. */
class GatedDownload extends Div {

    private final String key;
    private final String mediaType;
    private final transient Function<Locale, byte[]> file;
    private final transient ConfirmedPassword confirmedPassword;
    private final Div download = new Div();

    /**
     * @param key of its texts: {@code offer} for the button before the password, {@code go} for the link after it,
     *     {@code file} for the name of the file
     */
    GatedDownload(String key, String mediaType, Function<Locale, byte[]> file, ConfirmedPassword confirmedPassword) {
        this.key = key;
        this.mediaType = mediaType;
        this.file = file;
        this.confirmedPassword = confirmedPassword;
        var gate = new PasswordGate(confirmedPassword);
        download.add(Buttons.secondary(text(key + ".offer"), () -> gate.pass(this::showDownload)));
        addClassName("stack");
        add(download, gate);
    }

    private void showDownload() {
        var locale = UI.getCurrent().getLocale();
        var name = text(key + ".file");
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> response(name, locale)), text(key + ".go"));
        link.addClassNames("btn", "primary");
        download.removeAll();
        download.add(link);
        link.getElement().callJsFunction("focus");
    }

    private DownloadResponse response(String name, Locale locale) {
        confirmedPassword.require();
        var bytes = file.apply(locale);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
    }
}
