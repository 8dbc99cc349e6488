package app.entente.ui.live;

import app.entente.live.NoticeHub;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.VaadinTaskExecutor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Configures Vaadin's task executor, the push of screens, what each open screen keeps, and the gauge of live registrations. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final int THREADS = 8;

    /** Marks the executor for Vaadin, which cannot choose among those of the message broker. */
    @Bean
    @VaadinTaskExecutor
    TaskExecutor vaadinTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("vaadin-");
        executor.setCorePoolSize(THREADS);
        executor.setAllowCoreThreadTimeOut(true);
        return executor;
    }

    @Bean
    static PushCustomizer pushSettings() {
        return new PushCustomizer();
    }

    @Bean
    static SocketBuffers socketBuffers() {
        return new SocketBuffers();
    }

    @Bean
    static VaadinServiceInitListener compressedResponses() {
        return service -> service.addRequestHandler(new CompressedResponseHandler());
    }

    @Bean
    MeterBinder liveRegistrations(NoticeHub noticeHub) {
        return registry -> Gauge.builder("entente.live.registrations", noticeHub, NoticeHub::subscriberCount)
                .description("Screens, sockets and sessions that listen now")
                .register(registry);
    }
}
