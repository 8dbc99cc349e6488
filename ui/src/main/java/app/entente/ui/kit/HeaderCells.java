package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;

/** Creates table header cells with their {@code scope}. */
public final class HeaderCells {

    private HeaderCells() {}

    public static NativeTableHeaderCell column(String name) {
        return column(new Span(name));
    }

    public static NativeTableHeaderCell column(Component name) {
        return header(name, "col");
    }

    public static NativeTableHeaderCell row(String name) {
        return header(new Span(name), "row");
    }

    private static NativeTableHeaderCell header(Component name, String scope) {
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
