package app.entente.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** Quoted text in the quotation marks of the reader's language. */
@Tag("q")
class InlineQuotation extends Component implements HasText {

    InlineQuotation(String words) {
        setText(words);
    }
}
