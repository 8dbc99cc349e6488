package app.entente.ui.live;

import app.entente.live.NoticeHub;
import com.vaadin.flow.spring.annotation.VaadinTaskExecutor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What the screens need beside a socket broker, and what an operator may watch. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final int THREADS = 8;

    /** The broker brings executors of its own; without a marked one Vaadin cannot tell which to take. */
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
    static PushHeartbeatCustomizer pushSettings() {
        return new PushHeartbeatCustomizer();
    }

    @Bean
    MeterBinder liveRegistrations(NoticeHub noticeHub) {
        return registry -> Gauge.builder("entente.live.registrations", noticeHub, NoticeHub::subscriberCount)
                .description("Screens, sockets and sessions that listen now")
                .register(registry);
    }
}
