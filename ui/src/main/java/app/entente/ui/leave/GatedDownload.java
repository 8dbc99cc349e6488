package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Offers files after the password; each is generated on request, asks for it again then, and is never stored. */
class GatedDownload extends Div {

    private final String key;
    private final transient List<OfferedFile> files;
    private final transient ConfirmedPassword confirmedPassword;
    private final PasswordGate gate;
    private final Div download = new Div();
    private transient Runnable whenOffered = () -> {};

    /**
     * @param key of its texts: {@code offer} for the button before the password, and those of an {@link OfferedFile}
     */
    GatedDownload(String key, String mediaType, Function<Locale, byte[]> file, ConfirmedPassword confirmedPassword) {
        this(key, List.of(new OfferedFile(key, mediaType, file)), confirmedPassword);
    }

    /**
     * @param key of the text {@code offer} for the button before the password
     */
    GatedDownload(String key, List<OfferedFile> files, ConfirmedPassword confirmedPassword) {
        this.key = key;
        this.files = List.copyOf(files);
        this.confirmedPassword = confirmedPassword;
        gate = new PasswordGate(confirmedPassword);
        download.addClassName("row");
        addClassName("stack");
        add(download, gate);
        reset();
    }

    /** Runs this each time the files are offered, before any of them can be made. */
    void whenOffered(Runnable act) {
        whenOffered = act;
    }

    /** Takes the files back and shows the button again. */
    final void reset() {
        download.removeAll();
        download.add(Buttons.secondary(text(key + ".offer"), () -> gate.pass(this::offer)));
    }

    private void offer() {
        whenOffered.run();
        var locale = UI.getCurrent().getLocale();
        var links = files.stream().map(it -> link(it, locale)).toList();
        download.removeAll();
        download.add(links.toArray(Component[]::new));
        links.getFirst().getElement().callJsFunction("focus");
    }

    private Anchor link(OfferedFile file, Locale locale) {
        var name = text(file.key() + ".file");
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> response(file, name, locale)), text(file.key() + ".go"));
        link.addClassName("btn");
        link.setClassName("primary", files.size() == 1);
        return link;
    }

    private DownloadResponse response(OfferedFile file, String name, Locale locale) {
        confirmedPassword.require();
        var bytes = file.content().apply(locale);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, file.mediaType(), bytes.length);
    }
}
