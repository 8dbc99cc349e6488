package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The text of a Markdown file, as a reader of CommonMark shows it. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Returns the text of the file, and holds that it has no more in it than text. */
    public static String of(byte[] file) {
        var extensions = List.of(TablesExtension.create());
        var node = Parser.builder().extensions(extensions).build().parse(new String(file, StandardCharsets.UTF_8));
        var active = new ArrayList<Node>();
        node.accept(new ActiveNodes(active));
        assertThat(active).isEmpty();
        return TextContentRenderer.builder().extensions(extensions).build().render(node);
    }

    private static final class ActiveNodes extends AbstractVisitor {

        private final List<Node> found;

        private ActiveNodes(List<Node> found) {
            this.found = found;
        }

        @Override
        public void visit(HtmlBlock node) {
            found.add(node);
        }

        @Override
        public void visit(HtmlInline node) {
            found.add(node);
        }

        @Override
        public void visit(Link node) {
            found.add(node);
        }

        @Override
        public void visit(Image node) {
            found.add(node);
        }

        @Override
        public void visit(Code node) {
            found.add(node);
        }
    }
}
