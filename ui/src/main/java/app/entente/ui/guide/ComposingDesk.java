package app.entente.ui.guide;

import app.entente.questionnaire.Texts;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** On one side what goes in and who has said yes, on the other the draft, word for word. */
class ComposingDesk extends Div {

    private final transient Composition composition;
    private final WhatGoesIn whatGoesIn;
    private final Approvals approvals;
    private final Booklet booklet = new Booklet();

    ComposingDesk(Composition composition, Texts words, List<Locale> languages) {
        this.composition = composition;
        whatGoesIn = new WhatGoesIn(composition, words, languages, this::look);
        approvals = new Approvals(composition, this::look);
        var choices = new Div(whatGoesIn, approvals);
        choices.addClassName("stack-l");
        addClassName("guide-composer");
        add(choices, booklet);
    }

    final void look() {
        var draft = composition.look();
        whatGoesIn.show(draft.contents());
        approvals.show(draft);
        booklet.show(composition.preview());
    }
}
