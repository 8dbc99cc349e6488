package app.entente.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Sets the content security policy of the page that holds Flow's screens. */
@Component
class FlowPageHeaders implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FlowPageHeaders::setHeaders);
    }

    private static void setHeaders(IndexHtmlResponse page) {
        page.getVaadinResponse().setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.FLOW);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}
