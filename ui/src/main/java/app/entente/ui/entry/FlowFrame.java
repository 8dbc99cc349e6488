package app.entente.ui.entry;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Tells the quick exit on Flow's page where to go. */
@Component
class FlowFrame implements VaadinServiceInitListener {

    private final ExitSettings exit;

    FlowFrame(ExitSettings exit) {
        this.exit = exit;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::nameTheWayOut);
    }

    private void nameTheWayOut(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("meta")
                .attr("name", "exit-to")
                .attr("content", exit.to().toString());
    }
}
