package app.entente.ui.talk;

import app.entente.unsent.Place;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A box whose words wait for their writer, whatever becomes of the page: kept while they type, gone when given. */
class WaitingBox extends TextArea {

    private static final int PAUSE = 800; // milliseconds without a key

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient Place place;

    WaitingBox(Conversation talk, TalkDesk desk, Object... belongsTo) {
        this.talk = talk;
        this.desk = desk;
        place = Place.of(talk.opened().round().value(), Place.of(belongsTo).name());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        desk.unsent().in(talk.me(), place).ifPresent(this::setValue);
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                desk.unsent().keep(talk.me(), place, it.getValue());
            }
        });
    }

    /** What stood here has been given, or is kept elsewhere now. */
    final void given() {
        desk.unsent().forget(talk.me(), place);
    }
}
