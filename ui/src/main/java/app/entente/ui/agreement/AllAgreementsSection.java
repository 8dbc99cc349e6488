package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Paragraph;

/** Lists all agreements of the two, of every topic and session. */
public class AllAgreementsSection {

    private final PageSection section = new PageSection(text("talk.agreements"));
    private final TalkContext talk;
    private final TalkModel model;
    private final AgreementList list;
    private final Paragraph emptyMessage = new Paragraph(text("talk.agreements.none"));

    public AllAgreementsSection(TalkContext talk, TalkModel model) {
        this.talk = talk;
        this.model = model;
        list = new AgreementList(talk, model);
        section.description(text("talk.agreements.all"));
        section.addContent(emptyMessage, list);
    }

    public PageSection section() {
        return section;
    }

    public void refresh() {
        var all = model.agreements().find(talk.opened());
        emptyMessage.setVisible(all.isEmpty());
        list.show(all);
    }
}
