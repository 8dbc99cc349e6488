package app.entente.ui.invite;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Issued;
import app.entente.ui.kit.CopyButton;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One invitation as link, code and picture. Whoever leaves this page has seen them for the last time. */
class ThreeFaces extends Div {

    ThreeFaces(Issued issued, Runnable revoke, Runnable another) {
        addClassName("stack-l");
        var link = link(issued);
        var until = new Paragraph(text("invite.until", Moments.inWords(issued.until())));
        add(faces(issued, link), Leaf.soft(text("invite.once")), until, new EndOrReplace(revoke, another));
    }

    private static Div faces(Issued issued, String link) {
        var words = new Div(
                new H2(text("invite.link")),
                new Code(link),
                new CopyButton(text("invite.copy"), link, text("invite.copied")),
                new H2(text("invite.code")),
                Leaf.soft(text("invite.code.help", origin() + Paths.JOIN)),
                new Code(issued.code()));
        words.addClassName("stack");
        var faces = new Div(words, QrCode.of(link, text("invite.qr")));
        faces.addClassNames("card", "invitation-details");
        return faces;
    }

    /** Behind the hash mark the token stays in the browser and comes into no log. */
    private static String link(Issued issued) {
        return origin() + Paths.JOIN + "#" + issued.token();
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
