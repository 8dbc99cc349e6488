package app.entente.ui.mvc;

import com.vaadin.flow.server.HandlerHelper;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Maps controllers outside Flow, and leaves requests of Flow's client at the root path to Flow. */
class NonFlowHandlerMapping extends RequestMappingHandlerMapping {

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request) throws Exception {
        return HandlerHelper.isFrameworkInternalRequest("/*", request) ? null : super.getHandlerInternal(request);
    }
}
