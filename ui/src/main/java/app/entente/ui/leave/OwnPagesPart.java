package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.ownpages.Foreword;
import app.entente.ownpages.OwnPagesExporter;
import app.entente.ownpages.OwnPagesFormat;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;

/**
 * One's own pages in three formats, with a foreword of one's own. The foreword cannot be typed on while the files are
 * offered, so that each file holds the words on the screen.
 */
class OwnPagesPart extends Div {

    private static final String KEY = "leave.pages";

    private final Membership me;
    private final transient OwnPagesExporter ownPagesExporter;
    private final GatedDownload download;
    private final TextArea field = new TextArea(text("leave.pages.foreword"));
    private final NativeButton change = Buttons.plain(text("leave.pages.change"), this::change);
    private transient Foreword foreword = new Foreword("");

    OwnPagesPart(Membership me, OwnPagesExporter ownPagesExporter, ConfirmedPassword confirmedPassword) {
        this.me = me;
        this.ownPagesExporter = ownPagesExporter;
        var files = Arrays.stream(OwnPagesFormat.values()).map(this::file).toList();
        download = new GatedDownload(KEY, files, confirmedPassword);
        download.whenOffered(this::fixForeword);
        field.setMaxLength(Foreword.MAX_LENGTH);
        field.setHelperText(text("leave.pages.foreword.help"));
        field.setWidthFull();
        change.setVisible(false);
        addClassName("stack");
        add(
                new H3(text("leave.pages.heading")),
                new Paragraph(text("leave.pages.words")),
                PageSection.secondaryText(text("leave.pages.not-in")),
                field,
                download,
                change);
    }

    private OfferedFile file(OwnPagesFormat format) {
        return new OfferedFile(
                KEY + "." + format.name().toLowerCase(Locale.ROOT),
                format.mediaType(),
                locale -> ownPagesExporter.export(me, format, foreword, locale));
    }

    private void fixForeword() {
        foreword = new Foreword(field.getValue());
        field.setReadOnly(true);
        change.setVisible(true);
    }

    private void change() {
        download.reset();
        change.setVisible(false);
        field.setReadOnly(false);
        field.focus();
    }
}
