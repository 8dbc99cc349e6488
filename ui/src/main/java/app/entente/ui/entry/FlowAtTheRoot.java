package app.entente.ui.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/** Every screen of Flow talks to the root, where the landing page lives; its requests carry v-r and go on to Flow. */
@org.springframework.stereotype.Controller
class FlowAtTheRoot {

    private final Controller flow;

    FlowAtTheRoot(@Qualifier("vaadinForwardingController") Controller flow) {
        this.flow = flow;
    }

    @RequestMapping(path = "/", params = "v-r")
    @Nullable ModelAndView flow(HttpServletRequest request, HttpServletResponse response) throws Exception {
        return flow.handleRequest(request, response);
    }
}
