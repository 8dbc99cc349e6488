package app.entente.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** The page in which Flow's screens live gets the one policy it can work with. */
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
