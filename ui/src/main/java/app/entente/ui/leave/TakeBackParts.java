package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/** Makes the parts of a page in which each takes back, while the space rests, what they have given. */
@Component
class TakeBackParts {

    private final SealedRounds sealedRounds;
    private final UnopenedCheckIns checkIns;

    TakeBackParts(SealedRounds sealedRounds, UnopenedCheckIns checkIns) {
        this.sealedRounds = sealedRounds;
        this.checkIns = checkIns;
    }

    Div[] create(Membership me, SpaceOverview spaceOverview) {
        var partner = spaceOverview.partnersName().orElseGet(() -> text("door.your-partner"));
        return new Div[] {new SealTakeBackPart(me, partner, sealedRounds), new TakeBackPart(me, checkIns)};
    }
}
