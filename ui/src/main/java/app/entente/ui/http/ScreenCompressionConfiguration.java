package app.entente.ui.http;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the compression next to Flow's servlet, which is reached by a forward: at its end the server closes the answer, so
 * that nothing around it could still pack it.
 */
@Configuration(proxyBeanMethods = false)
class ScreenCompressionConfiguration {

    @Bean
    static FilterRegistrationBean<ScreenCompressionFilter> screenCompression(
            ServletRegistrationBean<SpringServlet> flow) {
        var filter = new FilterRegistrationBean<>(new ScreenCompressionFilter(), flow);
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        return filter;
    }
}
