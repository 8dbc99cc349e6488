package app.entente.ui.talk;

import app.entente.talk.TalkState;
import com.vaadin.flow.component.html.Div;

/** The content of a page of the talk at one place. */
abstract class PlaceContent extends Div {

    /**
     * Shows what the talk is now. The place is the talk's own, or the one before it while the reader of this screen
     * writes.
     */
    abstract void show(TalkState talkState, TalkPlace place);

    /** Returns whether the reader has an editor open, whose words are not stored yet. */
    abstract boolean isEditing();
}
