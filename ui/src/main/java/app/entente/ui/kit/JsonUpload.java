package app.entente.ui.kit;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/** Creates a button to choose one JSON file, which is taken into memory and given on, and stored nowhere by itself. */
public final class JsonUpload {

    private JsonUpload() {}

    /**
     * Returns the upload with its button.
     *
     * @param key of its texts: {@code choose}, {@code reading}, {@code one}, {@code refused.too-large} and
     *     {@code refused.unreadable}
     * @param limit the largest file, in bytes; one that is longer is given on up to the byte after it
     */
    public static Upload of(String key, int limit, Consumer<byte[]> receiver) {
        var upload = new Upload(new SmallFileHandler(limit, receiver));
        var choose = new NativeButton(text(key + ".choose"));
        choose.addClassName("btn");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(limit);
        upload.setAcceptedFileExtensions(".json");
        upload.setI18n(words(key));
        upload.addFileRejectedListener(_ -> StatusMessages.announce(text(key + ".refused.too-large")));
        return upload;
    }

    private static UploadI18N words(String key) {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text(key + ".one"))
                .setFileIsTooBig(text(key + ".refused.too-large"))
                .setIncorrectFileType(text(key + ".refused.unreadable")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text(key + ".reading"))
                        .setProcessing(text(key + ".reading"))));
        return words;
    }
}
