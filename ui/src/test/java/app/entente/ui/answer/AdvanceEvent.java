package app.entente.ui.answer;

import com.vaadin.browserless.ComponentTester;
import tools.jackson.databind.node.JsonNodeFactory;

/** The event by which a browser asks to go on, after a tap that was acknowledged. */
final class AdvanceEvent {

    private AdvanceEvent() {}

    static void fire(QuestionFlow flow, int place) {
        new Sender(flow).send(place);
    }

    private static final class Sender extends ComponentTester<QuestionFlow> {

        Sender(QuestionFlow flow) {
            super(flow);
        }

        void send(int place) {
            fireDomEvent(
                    QuestionTaps.ADVANCE, JsonNodeFactory.instance.objectNode().put("event.detail", place));
        }
    }
}
