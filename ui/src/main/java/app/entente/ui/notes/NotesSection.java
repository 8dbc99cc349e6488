package app.entente.ui.notes;

import static app.entente.ui.i18n.Messages.text;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.ui.kit.KeyedList;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes on one topic by paragraph, with one empty paragraph at the end. */
public class NotesSection {

    private final PageSection section = new PageSection(text("talk.notes"));
    private final KeyedList<NoteParagraphId, ParagraphField> fields;
    private final TalkContext talk;
    private final SharedNotes sharedNotes;
    private final ThemeId topic;
    private int written;
    private NoteParagraphId emptyParagraph = NoteParagraphId.create();

    public NotesSection(TalkContext talk, SharedNotes sharedNotes, ThemeId topic) {
        this.talk = talk;
        this.sharedNotes = sharedNotes;
        this.topic = topic;
        var list = new Div();
        list.addClassNames("note-paragraphs", "stack");
        fields = new KeyedList<>(
                list, id -> new ParagraphField(talk, sharedNotes, topic, id, this::refresh), ParagraphField::inUse);
        section.description(text("talk.notes.below"));
        section.addContent(list);
    }

    public PageSection section() {
        return section;
    }

    /** Returns the number of paragraphs that are written. */
    public int paragraphs() {
        return written;
    }

    public final void refresh() {
        show(sharedNotes.find(talk.opened(), topic));
    }

    private void show(List<NoteParagraph> paragraphs) {
        written = paragraphs.size();
        var byId = paragraphs.stream().collect(toMap(NoteParagraph::id, identity()));
        if (byId.containsKey(emptyParagraph)) {
            emptyParagraph = NoteParagraphId.create();
        }
        var ids = new ArrayList<>(paragraphs.stream().map(NoteParagraph::id).toList());
        ids.add(emptyParagraph);
        fields.show(ids);
        ids.forEach(it -> fields.component(it).show(Optional.ofNullable(byId.get(it))));
    }
}
