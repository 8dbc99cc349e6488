package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementTerms;
import app.entente.checkin.ReviewDays;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** Lists the agreements in force, read-only; each is edited in the talk it comes from. */
class StandingAgreementsList extends UnorderedList {

    private final transient Membership me;
    private final transient SpaceOverview spaceOverview;
    private final LocalDate today;

    StandingAgreementsList(Membership me, SpaceOverview spaceOverview, List<Agreement> standing, LocalDate today) {
        this.me = me;
        this.spaceOverview = spaceOverview;
        this.today = today;
        addClassNames("plain", "detail-list", "of-sentences");
        standing.forEach(it -> add(line(it.terms())));
    }

    private ListItem line(AgreementTerms agreementTerms) {
        var facts = PageSection.secondaryText(text(
                "home.agreements.facts",
                ownerNames(agreementTerms),
                LocalizedDates.format(ReviewDays.next(agreementTerms.review(), today))));
        return new ListItem(new Span(agreementTerms.sentence()), facts);
    }

    private String ownerNames(AgreementTerms agreementTerms) {
        if (agreementTerms.owners().size() > 1) {
            return text("home.agreements.both");
        }
        return agreementTerms.owners().contains(me.seat())
                ? text("home.agreements.you")
                : spaceOverview.partnersName().orElseGet(() -> text("home.spaces.nobody"));
    }
}
