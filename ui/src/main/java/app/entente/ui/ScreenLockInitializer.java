package app.entente.ui;

import app.entente.screenlock.LockDelay;
import app.entente.ui.security.IdleSessions;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Writes into Flow's page after how many idle minutes it is locked. */
@Component
class ScreenLockInitializer implements VaadinServiceInitListener {

    private final IdleSessions idleSessions;

    ScreenLockInitializer(IdleSessions idleSessions) {
        this.idleSessions = idleSessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addDelay);
    }

    private void addDelay(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            idleSessions
                    .delay(request.getHttpServletRequest().getSession(false))
                    .map(LockDelay::minutes)
                    .ifPresent(it -> page.getDocument()
                            .head()
                            .prependElement("meta")
                            .attr("name", "lock-after")
                            .attr("content", String.valueOf(it)));
        }
    }
}
