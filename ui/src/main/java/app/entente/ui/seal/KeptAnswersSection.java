package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.shell.PasswordGate;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers that stay with oneself, without a number; unfolded after the password, on each visit.
 *
 * <p>The answers are put on the page only then. They leave it after a minute, and when the page is hidden or left.
 */
class KeptAnswersSection extends Composite<PageSection> {

    private static final int MILLIS_SHOWN = 60_000;
    private static final String FOLD = "fold";
    private static final String FOLD_LATER = """
            const list = this;
            const fold = () => {
              if (list.isConnected) {
                list.hidden = true;
                list.dispatchEvent(new CustomEvent('fold'));
              }
            };
            setTimeout(fold, $0);
            addEventListener('pagehide', fold, {once: true});
            document.addEventListener('visibilitychange', () => document.hidden && fold(), {once: true});
            """;

    private final transient Supplier<List<ReadBack.Entry>> kept;
    private final transient AnswerListItems items;
    private final PasswordGate gate;
    private final NativeButton unfold = Buttons.secondary(text("seal.kept.unfold"), () -> unfold());
    private final NativeButton fold = Buttons.plain(text("seal.kept.fold"), () -> fold());
    private final Div shown = new Div();
    private boolean unfoldedBefore;

    KeptAnswersSection(
            Supplier<List<ReadBack.Entry>> kept,
            AnswerListItems items,
            ConfirmedPassword confirmedPassword,
            String partner,
            boolean retake) {
        this.kept = kept;
        this.items = items;
        gate = new PasswordGate(confirmedPassword);
        getContent().title(text("seal.kept")).description(text("seal.kept.below", partner));
        shown.addClassName("stack");
        getContent().addContent(new Paragraph(text("seal.kept.words", partner)));
        if (retake) {
            getContent().addContent(new Paragraph(text("seal.retake", partner)));
        }
        getContent().addContent(unfold, gate, shown);
    }

    private void unfold() {
        if (unfoldedBefore) {
            gate.pass(this::show);
        } else {
            gate.passAnew(this::show);
        }
    }

    private void show() {
        unfoldedBefore = true;
        unfold.setVisible(false);
        var list = new Div();
        list.addClassName("stack");
        var byTheme = byTheme();
        if (byTheme.isEmpty()) {
            list.add(new Paragraph(text("seal.kept.none")));
        }
        byTheme.forEach(
                (theme, entries) -> list.add(new H3(items.texts().theme(theme)), items.list(entries, Map.of())));
        list.add(fold);
        list.getElement().addEventListener(FOLD, _ -> fold());
        shown.removeAll();
        shown.add(list);
        list.getElement().executeJs(FOLD_LATER, MILLIS_SHOWN);
        list.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private Map<ThemeId, List<ReadBack.Entry>> byTheme() {
        var byTheme = new LinkedHashMap<ThemeId, List<ReadBack.Entry>>();
        kept.get()
                .forEach(it -> byTheme.computeIfAbsent(it.item().theme(), _ -> new ArrayList<>())
                        .add(it));
        return byTheme;
    }

    private void fold() {
        shown.removeAll();
        unfold.setVisible(true);
    }
}
