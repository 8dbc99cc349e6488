package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Lists all agreements of the two, of every topic and session. */
public class AllAgreementsSection {

    private final PageSection section = new PageSection(text("talk.agreements"));
    private final TalkContext talk;
    private final TalkModel model;
    private final AgreementList list;
    private final Paragraph emptyMessage = new Paragraph(text("talk.agreements.none"));
    private List<Agreement> all = List.of();

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

    /** Returns whether an agreement waits for this person's yes. */
    public boolean waitsForMe() {
        return all.stream()
                .anyMatch(it -> it.withdrawnBy().isEmpty()
                        && !it.confirmed().contains(talk.me().seat()));
    }

    public void refresh() {
        all = model.agreements().find(talk.opened());
        emptyMessage.setVisible(all.isEmpty());
        list.show(all);
    }
}
