package app.entente.ui.door;

import com.vaadin.flow.component.UI;

/** The moment in which the door opens, laid over the comparison in the browser; it delays nothing. */
final class DoorOpening {

    /** Less than the 300 ms in which a screen still feels immediate. */
    private static final int MILLIS = 280;

    private static final String SHOW = """
            const moment = document.createElement('div');
            moment.className = 'door-opening';
            moment.setAttribute('aria-hidden', 'true');
            moment.innerHTML = '<div><i></i><i></i></div>';
            document.body.append(moment);
            setTimeout(() => moment.remove(), $0);
            """;

    private DoorOpening() {}

    static void show(UI ui) {
        ui.getPage().executeJs(SHOW, MILLIS);
    }
}
