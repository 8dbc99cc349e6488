package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes on one topic, paragraph by paragraph, and always one empty paragraph at the end. */
class NotesLeaf {

    private final Leaf leaf = new Leaf(text("talk.notes"));
    private final Keyed<ParagraphId, ParagraphPart> parts;
    private final Conversation talk;
    private final Notes notes;
    private final TopicId topic;
    private ParagraphId fresh = ParagraphId.create();

    NotesLeaf(Conversation talk, Notes notes, TopicId topic) {
        this.talk = talk;
        this.notes = notes;
        this.topic = topic;
        var list = new Div();
        list.addClassNames("note-paragraphs", "stack");
        parts = new Keyed<>(list, id -> new ParagraphPart(talk, notes, topic, id, this::look), ParagraphPart::inUse);
        leaf.below(text("talk.notes.below"));
        leaf.put(list);
    }

    Leaf leaf() {
        return leaf;
    }

    final void look() {
        show(notes.of(talk.opened(), topic));
    }

    private void show(List<Paragraph> paragraphs) {
        var byId = paragraphs.stream().collect(toMap(Paragraph::id, identity()));
        if (byId.containsKey(fresh)) {
            fresh = ParagraphId.create();
        }
        var ids = new ArrayList<>(paragraphs.stream().map(Paragraph::id).toList());
        ids.add(fresh);
        parts.show(ids);
        ids.forEach(it -> parts.line(it).show(Optional.ofNullable(byId.get(it))));
    }
}
