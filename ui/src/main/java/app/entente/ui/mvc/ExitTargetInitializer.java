package app.entente.ui.mvc;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Writes the quick exit's target address into Flow's page. */
@Component
class ExitTargetInitializer implements VaadinServiceInitListener {

    private final ExitSettings exit;

    ExitTargetInitializer(ExitSettings exit) {
        this.exit = exit;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addExitTarget);
    }

    private void addExitTarget(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("meta")
                .attr("name", "exit-to")
                .attr("content", exit.to().toString());
    }
}
