package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * Keeps what never changes as markup of one node. Built of components, so that everything written stays text, it would
 * else be hundreds of nodes that the server keeps and the browser makes one by one.
 */
public final class StaticMarkup {

    private StaticMarkup() {}

    /** Puts the markup of all children in their place; nothing in them may listen or change afterwards. */
    public static <C extends Component> C of(C parent) {
        of(parent.getElement());
        return parent;
    }

    /** Puts the markup of all children of this element in their place, as {@link #of(Component)} does. */
    public static Element of(Element element) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        element.getChildren().forEach(it -> page.body().appendChild(ElementUtil.toJsoup(page, it)));
        element.removeAllChildren();
        element.setProperty("innerHTML", page.body().html());
        return element;
    }
}
