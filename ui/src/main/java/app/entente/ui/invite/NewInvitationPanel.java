package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.invitation.IssuedInvitation;
import app.entente.ui.access.Paths;
import app.entente.ui.access.ServerAddress;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.CopyButton;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A new invitation as link, code and QR code, which are shown only this once. */
class NewInvitationPanel extends Div {

    NewInvitationPanel(
            IssuedInvitation issuedInvitation, ServerAddress serverAddress, Runnable revoke, Runnable another) {
        addClassName("stack-l");
        if (serverAddress.isLoopback()) {
            add(loopbackWarning());
        }
        var page = serverAddress.value() + Paths.JOIN;
        var until = new Paragraph(text("invite.until", LocalizedDates.format(issuedInvitation.until())));
        var onward = new Anchor(Paths.ANSWER, text("invite.go-on"));
        onward.addClassName("btn");
        add(
                faces(issuedInvitation, page),
                PageSection.secondaryText(text("invite.once")),
                onward,
                until,
                new InvitationActions(revoke, another));
    }

    private static Div loopbackWarning() {
        var warning = new Div(new Paragraph(text("invite.loopback")));
        warning.addClassName("callout");
        return warning;
    }

    /** Shows the link with its token behind the #, which browsers do not send and servers do not log. */
    private static Div faces(IssuedInvitation issuedInvitation, String page) {
        var link = page + "#" + issuedInvitation.token();
        var copy = new CopyButton(text("invite.copy"), link, text("invite.copied"));
        copy.addClassName("primary");
        var send = new Div(new ShareButton(text("invite.share"), link), copy);
        send.addClassName("row");
        var words = new Div(
                send,
                new H2(text("invite.link")),
                new Code(link),
                new H2(text("invite.code")),
                PageSection.secondaryText(text("invite.code.help", page)),
                new Code(issuedInvitation.code()));
        words.addClassName("stack");
        var faces = new Div(words, QrCode.of(link, text("invite.qr")));
        faces.addClassNames("card", "invitation-details");
        return faces;
    }
}
