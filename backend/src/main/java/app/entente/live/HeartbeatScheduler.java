package app.entente.live;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The thread that sends the sockets' heartbeats; it ends with the application and never keeps its process alive.
 *
 * <p>The scheduler itself is no bean, since all scheduled jobs would then run on it.
 */
@Component
final class HeartbeatScheduler implements DisposableBean {

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    HeartbeatScheduler() {
        scheduler.setThreadNamePrefix("heartbeat-");
        scheduler.setDaemon(true);
        scheduler.initialize();
    }

    TaskScheduler scheduler() {
        return scheduler;
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }
}
