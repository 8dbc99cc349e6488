package app.entente.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/** What Flow asks of the server goes to the root, where the landing page stands: it carries v-r, and is handed on. */
@org.springframework.stereotype.Controller
class FlowRequests {

    private final Controller vaadinForwardingController;

    FlowRequests(Controller vaadinForwardingController) {
        this.vaadinForwardingController = vaadinForwardingController;
    }

    @RequestMapping(path = "/", params = "v-r")
    @Nullable ModelAndView handOn(HttpServletRequest request, HttpServletResponse response) throws Exception {
        return vaadinForwardingController.handleRequest(request, response);
    }
}
