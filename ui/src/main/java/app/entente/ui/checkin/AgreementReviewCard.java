package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.PastWording;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.OpenedCheckIn;
import app.entente.checkin.ReviewDays;
import app.entente.couple.Membership;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One agreement in force: its topic and day, how it went where both have said so, and the ways on. Of earlier reviews
 * only the latest is shown, so that no record of good and bad times comes about.
 */
class AgreementReviewCard extends Article {

    private final transient Membership me;
    private final transient CheckInModel model;

    AgreementReviewCard(
            Membership me,
            CheckInModel model,
            Agreement agreement,
            List<CheckIn> due,
            List<OpenedCheckIn> opened,
            Optional<String> talkPath,
            Runnable letGo,
            Consumer<CheckInSubject> withdraw) {
        this.me = me;
        this.model = model;
        addClassNames("card", "stack", "agreement");
        var sentence = new Paragraph(agreement.terms().sentence());
        sentence.addClassName("agreement-text");
        add(sentence, PageSection.secondaryText(facts(agreement)));
        latest(agreement, opened).ifPresent(it -> add(how(it, withdraw)));
        position(agreement, due).ifPresent(at -> add(ask(due.get(at), at + 1)));
        add(ways(talkPath), letGo(letGo));
        var wordings = model.history(me, agreement.id());
        if (wordings.size() > 1) {
            add(history(wordings));
        }
    }

    private String facts(Agreement agreement) {
        var terms = agreement.terms();
        var owners = terms.owners().size() > 1
                ? text("home.agreements.both")
                : terms.owners().contains(me.seat()) ? text("home.agreements.you") : model.partnerName(me);
        return text(
                "checkin.agreement.facts",
                model.texts().theme(agreement.topic()),
                owners,
                LocalizedDates.format(ReviewDays.next(terms.review(), model.today())));
    }

    private static Optional<Integer> position(Agreement agreement, List<CheckIn> due) {
        for (var at = 0; at < due.size(); at++) {
            if (isReviewOf(agreement, due.get(at).subject())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<OpenedCheckIn> latest(Agreement agreement, List<OpenedCheckIn> opened) {
        return opened.stream().filter(it -> isReviewOf(agreement, it.subject())).reduce((_, later) -> later);
    }

    private static boolean isReviewOf(Agreement agreement, CheckInSubject subject) {
        return subject instanceof CheckInSubject.Review it
                && it.agreement().equals(agreement.id())
                && it.wording() == agreement.wording();
    }

    private Div how(OpenedCheckIn opened, Consumer<CheckInSubject> withdraw) {
        var partner = model.partnerName(me);
        var texts = new CheckInTexts(model.texts(), Optional.empty());
        var box = new Div(PageSection.secondaryText(text(
                "checkin.review.asked", LocalizedDates.format(opened.subject().day()))));
        if (opened.withdrawn()) {
            box.add(new Paragraph(text("checkin.withdrawn")));
        } else {
            var shown = opened.shown().getFirst();
            box.add(
                    new Paragraph(text(
                            "checkin.both-said", texts.value(shown.mine()), partner, texts.value(shown.partners()))),
                    new WithdrawDisclosure(opened.subject(), partner, withdraw));
        }
        box.addClassName("stack-s");
        return box;
    }

    private static Div ask(CheckIn checkIn, int position) {
        var go = new Anchor(
                Paths.CHECK_IN + "/" + position, text(checkIn.ready() ? "checkin.review.see" : "checkin.review.go"));
        go.addClassName("btn");
        if (!checkIn.ready() && position == 1) {
            go.addClassName("primary");
        }
        var words = new Paragraph(text(checkIn.ready() ? "checkin.shut" : "checkin.review.due"));
        var box = new Div(words, go);
        box.addClassName("stack-s");
        return box;
    }

    private static Div ways(Optional<String> talkPath) {
        var keep = PageSection.secondaryText(text("checkin.keep"));
        var talk = new Anchor(talkPath.orElse(Paths.TALK), text("checkin.reword"));
        talk.addClassName("list-link");
        return new Div(keep, talk);
    }

    private Disclosure letGo(Runnable letGo) {
        return new Disclosure(
                text("checkin.let-go"),
                new Paragraph(text("checkin.let-go.words", model.partnerName(me))),
                Buttons.danger(text("checkin.let-go.go"), letGo));
    }

    private static Disclosure history(List<PastWording> wordings) {
        var list = new OrderedList();
        list.addClassName("plain");
        wordings.forEach(it -> list.add(new ListItem(
                new Span(it.terms().sentence()),
                PageSection.secondaryText(
                        text("checkin.wording", LocalizedDates.format(it.terms().review()))))));
        return new Disclosure(text("talk.history"), list);
    }
}
