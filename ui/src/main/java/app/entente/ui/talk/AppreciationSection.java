package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Appreciation;
import app.entente.joint.UserText;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.DraftTextArea;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One appreciation from each, opened together; until then the section does not depend on what the other did. */
class AppreciationSection {

    private final PageSection section = new PageSection(text("talk.appreciation"));
    private final TalkContext talk;
    private final TalkModel model;
    private final DraftTextArea field;
    private final SaveIndicator saveIndicator = new SaveIndicator(".appreciation", text("common.unsaved"));
    private final Paragraph about = PageSection.secondaryText(text("talk.appreciation.below"));
    private final NativeButton save;
    private final Div writing;
    private final Div opened = new Div();
    private final Runnable onSaved;

    AppreciationSection(TalkContext talk, TalkModel model, Runnable saved) {
        this.talk = talk;
        this.model = model;
        this.onSaved = saved;
        field = new DraftTextArea(talk, model, "appreciation");
        field.setLabel(text("talk.appreciation.field", talk.partnerName()));
        field.setMaxLength(UserText.MAX_SENTENCE);
        save = Buttons.primary(text("talk.appreciation.keep"), this::save);
        writing = new Div(field, saveIndicator, save);
        writing.addClassNames("appreciation", "editor", "stack-s");
        opened.addClassName("answer-pair");
        section.addToMargin(about);
        section.addContent(writing, opened);
        if (field.isEmpty()) {
            model.appreciations().findMine(talk.opened()).ifPresent(it -> field.setValue(it.words()));
        }
    }

    PageSection section() {
        return section;
    }

    /** Returns whether this person's own sentence is kept; nothing here depends on the partner's. */
    boolean isWritten() {
        return model.appreciations().findMine(talk.opened()).isPresent();
    }

    void refresh() {
        show(model.appreciations().findOpened(talk.opened()));
    }

    private void show(List<Appreciation> both) {
        about.setVisible(both.isEmpty());
        writing.setVisible(both.isEmpty());
        save.setClassName("primary", !isWritten());
        opened.removeAll();
        both.forEach(it -> opened.add(view(it)));
    }

    private Div view(Appreciation it) {
        var words = new Paragraph(it.words());
        words.addClassName("user-text");
        var view = new Div(talk.badge(it.by()), words);
        view.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(it.by())));
        return view;
    }

    private void save() {
        var words = field.getValue();
        if (!words.isBlank()) {
            ScreenSaves.save(
                    this, saveIndicator, () -> model.appreciations().write(talk.opened(), words), () -> onKept(words));
        }
    }

    private void onKept(String words) {
        if (field.getValue().equals(words)) {
            field.clearDraft();
            saveIndicator.saved(text("talk.appreciation.kept"));
        }
        refresh();
        onSaved.run();
        if (!writing.isVisible()) {
            HeadingFocus.stayAt(opened);
        }
    }
}
