package app.entente.ui.invite;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Lifetime;
import app.entente.couple.Pair;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the invitation says, and how long it lives. */
class Preparation extends Div {

    private final TextField name = new TextField(text("invite.name"));
    private final ScaleField<Lifetime> lifetime;

    Preparation(Pair pair, BiConsumer<String, Lifetime> issue) {
        addClassName("stack-l");
        name.setValue(pair.mine());
        name.setMaxLength(40);
        name.setHelperText(text("invite.name.help"));
        var choices = Arrays.stream(Lifetime.values())
                .map(it -> new Option<>(it, text("invite.lifetime", it)))
                .toList();
        lifetime = new ScaleField<>(text("invite.lifetime.label"), Look.PARTS, choices);
        lifetime.show(Optional.of(Lifetime.THREE_DAYS));
        add(
                name,
                lifetime,
                Buttons.primary(text("invite.make"), () -> issue.accept(name.getValue(), chosen())),
                Leaf.soft(text("invite.alone")));
    }

    private Lifetime chosen() {
        return lifetime.chosen().orElse(Lifetime.THREE_DAYS);
    }
}
