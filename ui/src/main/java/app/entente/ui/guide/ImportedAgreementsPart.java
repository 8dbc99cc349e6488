package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import app.entente.importedguide.ImportedAgreement;
import app.entente.importedguide.ImportedGuideId;
import app.entente.joint.UserText;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.StatusMessages;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The agreements in a guide both keep; each is taken over as a draft by hand, once there is a talk to take it. */
class ImportedAgreementsPart extends Div {

    private final transient ImportedGuideModel model;
    private final ImportedGuideId id;
    private final Runnable changed;

    ImportedAgreementsPart(Membership me, ImportedGuideModel model, ImportedGuideId id, Runnable changed) {
        this.model = model;
        this.id = id;
        this.changed = changed;
        var found = model.agreements(me, id);
        var opened = model.opened(me);
        addClassName("stack-s");
        setVisible(!found.isEmpty());
        add(
                new H4(text("guide.imported.agreements")),
                PageSection.secondaryText(text(
                        opened.isPresent() ? "guide.imported.agreements.words" : "guide.imported.agreements.later")),
                list(found, opened));
    }

    private UnorderedList list(List<ImportedAgreement> found, Optional<OpenedPair> opened) {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list", "of-sentences");
        found.forEach(it -> {
            var item = new ListItem(new Paragraph(it.sentence()));
            opened.ifPresent(pair -> item.add(draft(pair, it)));
            list.add(item);
        });
        return list;
    }

    private Component draft(OpenedPair pair, ImportedAgreement agreement) {
        var sentence = agreement.sentence().replace('\n', ' ').strip();
        if (model.sentences(pair).contains(sentence)) {
            return PageSection.secondaryText(text("guide.imported.agreements.there"));
        }
        if (sentence.isEmpty() || sentence.length() > UserText.MAX_SENTENCE) {
            return PageSection.secondaryText(text("guide.imported.agreements.long"));
        }
        var topics = new RadioGroupField<ThemeId>(
                text("guide.imported.agreements.topic"),
                OptionLayout.LIST,
                model.topics(pair).stream()
                        .map(it -> new RadioOption<>(it, model.topic(it)))
                        .toList());
        return new Disclosure(
                text("guide.imported.agreements.open"),
                topics,
                Buttons.secondary(text("guide.imported.agreements.take"), () -> take(pair, agreement, topics)));
    }

    private void take(OpenedPair pair, ImportedAgreement agreement, RadioGroupField<ThemeId> topics) {
        topics.selected()
                .ifPresentOrElse(
                        it -> {
                            model.takeOver(pair, id, agreement.number(), it);
                            StatusMessages.announce(text("guide.imported.agreements.taken"));
                            changed.run();
                        },
                        () -> StatusMessages.announce(text("guide.imported.agreements.which")));
    }
}
