package app.entente.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with a few labelled options: native radio buttons in a field set in every layout. Keyboards and screen
 * readers support them without further code, and the server keeps one element with its markup.
 */
@Tag("fieldset")
public final class RadioGroupField<T> extends AbstractField<RadioGroupField<T>, @Nullable T> {

    private static final String SHOW_CHOSEN =
            "this.querySelectorAll('input').forEach((it, at) => it.checked = at === $0)";

    private final String group = "scale-" + UUID.randomUUID();
    private final List<RadioOption<T>> options;

    public RadioGroupField(String legend, OptionLayout layout, List<RadioOption<T>> options) {
        super(null);
        this.options = List.copyOf(options);
        getElement().getClassList().add("radio-group");
        getElement().appendChild(new Element("legend").setText(legend), radios(layout));
        StaticMarkup.of(this);
        getElement().addEventListener("change", this::changed).addEventData("event.target.value");
    }

    public Optional<T> selected() {
        return Optional.ofNullable(getValue());
    }

    /** Selects an option, or none, without calling the listeners. */
    public void show(Optional<T> value) {
        setValue(value.orElse(null));
    }

    /** Registers a listener for choices made by the person; {@code show} does not call it. */
    public void onChoice(Runnable chosen) {
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                chosen.run();
            }
        });
    }

    private Element radios(OptionLayout layout) {
        var row = new Element("div");
        row.getClassList().add(layout.cssClass());
        row.getStyle().set("--options", String.valueOf(options.size()));
        for (var at = 0; at < options.size(); at++) {
            row.appendChild(options.get(at).toElement(group, at));
        }
        return row;
    }

    private void changed(DomEvent event) {
        var at = Integer.parseInt(event.getEventData().get("event.target.value").asString());
        if (at >= 0 && at < options.size()) {
            setModelValue(options.get(at).value(), true);
        }
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        getElement().executeJs(SHOW_CHOSEN, position(value));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setPresentationValue(getValue());
    }

    private int position(@Nullable T value) {
        return options.stream().map(RadioOption::value).toList().indexOf(value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getElement().setAttribute("disabled", readOnly);
    }
}
