package app.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Map;
import java.util.Set;

/** Time comes from the injected clock, so that a test can turn it: nothing else asks the machine. */
final class ClockRule {

    /** The classes that may ask, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "app.entente.clock.ClockConfiguration", "makes the clock that is injected",
            "app.entente.backup.BackupCommand", "makes the clock that dates a backup",
            "app.entente.live.ClusterNotifier",
                    "paces a loop by a time that nobody can set, and that is never stored or shown");

    private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

    private ClockRule() {}

    static ArchRule timeComesFromAClock() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not among " + EXCEPTIONS, (JavaClass it) -> !EXCEPTIONS.containsKey(it.getFullName())))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "asks the machine for the time", (JavaAccess<?> it) -> asksTheMachine(it.getTarget())));
    }

    private static boolean asksTheMachine(AccessTarget target) {
        var owner = target.getOwner();
        var name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return OF_SYSTEM.contains(name);
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.isEquivalentTo(Calendar.class)) {
            return name.equals("getInstance");
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(target);
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget it
                && it.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
