package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.TopicId;
import app.entente.couple.Membership;
import app.entente.couple.PartnerColour;
import app.entente.couple.Seat;
import app.entente.couple.SpaceOverview;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.PersonBadge;

/** The two who talk, as one of them sees it, and the words they read. */
public record TalkContext(OpenedPair opened, SpaceOverview pair, QuestionnaireTexts texts, boolean sharedDevice) {

    public Membership me() {
        return opened.membership();
    }

    public String partnerName() {
        return pair.partnersName().orElseGet(() -> text("talk.your-partner"));
    }

    public boolean isMine(Seat seat) {
        return seat == me().seat();
    }

    public PartnerColour colour(Seat seat) {
        return isMine(seat) ? pair.myColour() : pair.partnersColour();
    }

    /** "You", or the partner's name, beside their mark. */
    public PersonBadge badge(Seat seat) {
        return new PersonBadge(colour(seat), isMine(seat) ? text("common.you") : partnerName());
    }

    /** One of two texts: what is said of oneself, and what is said of the partner by name. */
    public String textFor(String key, Seat by) {
        return isMine(by) ? text(key + ".you") : text(key + ".partner", partnerName());
    }

    public String topicTitle(TopicId topic) {
        return texts.theme(topic.theme());
    }
}
