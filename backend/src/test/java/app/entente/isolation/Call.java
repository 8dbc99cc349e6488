package app.entente.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/**
 * One way to call a method.
 *
 * @param mixed whether an argument is a thing of another couple, or a name that only another couple has used
 * @param reaching whether an argument is a thing of another couple
 */
record Call(List<Object> arguments, boolean mixed, boolean reaching) {

    private record Choice(Object value, boolean mixed, boolean reaching) {}

    /** Returns every call with this proof and what belongs to its couple. */
    static List<Call> atHome(ProvenMethod method, OpenedPair proof, FilledSpace home, Things plain) {
        return all(method, proof, home, List.of(), plain);
    }

    /** Returns every call with this proof and at least one thing of the other couple, where the method takes any. */
    static List<Call> mixed(ProvenMethod method, OpenedPair proof, FilledSpace home, FilledSpace other, Things plain) {
        var all = all(method, proof, home, List.of(other), plain);
        var mixed = all.stream().filter(Call::mixed).toList();
        return mixed.isEmpty() ? all : mixed;
    }

    private static List<Call> all(
            ProvenMethod method, OpenedPair proof, FilledSpace home, List<FilledSpace> others, Things plain) {
        var calls = List.of(new Call(List.of(), false, false));
        for (var type : method.parameters()) {
            var choices = choices(type, proof, home, others, plain);
            assertThat(choices)
                    .as("%s: say in this package whose a %s is", method, type)
                    .isNotEmpty();
            calls = calls.stream()
                    .flatMap(call -> choices.stream().map(call::with))
                    .toList();
        }
        return calls;
    }

    private static List<Choice> choices(
            ResolvableType type, OpenedPair proof, FilledSpace home, List<FilledSpace> others, Things plain) {
        if (type.resolve() == OpenedPair.class) {
            return List.of(new Choice(proof, false, false));
        }
        if (type.resolve() == Membership.class) {
            return List.of(new Choice(proof.membership(), false, false));
        }
        var choices = new ArrayList<Choice>();
        Stream.of(home.own(), home.named(), plain)
                .flatMap(it -> it.of(type).stream())
                .forEach(it -> choices.add(new Choice(it, false, false)));
        for (var other : others) {
            other.own().of(type).forEach(it -> choices.add(new Choice(it, true, true)));
            other.named().of(type).forEach(it -> choices.add(new Choice(it, true, false)));
        }
        return choices;
    }

    private Call with(Choice choice) {
        var more = new ArrayList<>(arguments);
        more.add(choice.value());
        return new Call(more, mixed || choice.mixed(), reaching || choice.reaching());
    }
}
