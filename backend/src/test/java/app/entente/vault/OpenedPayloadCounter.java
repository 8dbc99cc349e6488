package app.entente.vault;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;

/** Counts the payloads that the vault is asked to open. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenedPayloadCounter {

    private static final ThreadLocal<AtomicInteger> OPENED = ThreadLocal.withInitial(AtomicInteger::new);

    /** Returns how many payloads this thread opens while the act runs. */
    public static int opened(Runnable act) {
        OPENED.get().set(0);
        act.run();
        return OPENED.get().get();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor countedOpenings() {
        var opening = new StaticMethodMatcherPointcut() {
            @Override
            public boolean matches(Method method, Class<?> type) {
                return Vault.class.isAssignableFrom(type) && method.getName().equals("open");
            }
        };
        return new DefaultPointcutAdvisor(opening, (MethodInterceptor) call -> {
            OPENED.get().incrementAndGet();
            return call.proceed();
        });
    }
}
