package app.entente.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** Words to be spoken, in the quotation marks of the language. */
@Tag("q")
class InlineQuotation extends Component implements HasText {

    InlineQuotation(String words) {
        setText(words);
    }
}
