package app.entente.isolation;

import static java.util.stream.Collectors.joining;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * A public method of a public component that takes a proof.
 *
 * <p>Storage that takes contents of any type is left out: services alone call it, and all of those are tried.
 */
record ProvenMethod(Object bean, Method method) {

    /** Returns all of them, so that a new one is tried as soon as it is there. */
    static List<ProvenMethod> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Component.class).values().stream()
                .filter(it -> isPartOfTheProduct(AopUtils.getTargetClass(it)))
                .flatMap(ProvenMethod::of)
                .sorted(Comparator.comparing(ProvenMethod::toString))
                .toList();
    }

    List<ResolvableType> parameters() {
        return IntStream.range(0, method.getParameterCount())
                .mapToObj(it -> ResolvableType.forMethodParameter(method, it))
                .toList();
    }

    @Override
    public String toString() {
        return "%s.%s(%s)"
                .formatted(
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(joining(", ")));
    }

    private static Stream<ProvenMethod> of(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .filter(it -> it.getTypeParameters().length == 0)
                .filter(it -> Arrays.stream(it.getParameterTypes()).anyMatch(ProvenMethod::isProof))
                .map(it -> new ProvenMethod(bean, it));
    }

    private static boolean isProof(Class<?> type) {
        return type == Membership.class || type == OpenedPair.class;
    }

    private static boolean isPartOfTheProduct(Class<?> type) {
        return type.getPackageName().startsWith("app.entente.")
                && Modifier.isPublic(type.getModifiers())
                && !AnnotatedElementUtils.isAnnotated(type, TestComponent.class);
    }
}
