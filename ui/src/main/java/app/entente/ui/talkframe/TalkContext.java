package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.PartnerColour;
import app.entente.couple.Seat;
import app.entente.couple.SpaceOverview;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.ThemeId;

/**
 * A talk seen by one of its two people: the opened pair, the space, the reader's texts, and whether they share a
 * device.
 */
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

    /** Returns a badge with "You" or the partner's name. */
    public PersonBadge badge(Seat seat) {
        return new PersonBadge(colour(seat), isMine(seat) ? text("common.you") : partnerName());
    }

    /** The same where it stands within a sentence. */
    public String inASentence(Seat seat) {
        return isMine(seat) ? text("common.you-in-a-sentence") : partnerName();
    }

    /** One of two texts: what is said of oneself, and what is said of the partner by name. */
    public String textFor(String key, Seat by) {
        return text(key + (isMine(by) ? ".you" : ".partner"), partnerName());
    }

    /** Returns the name of a theme, for labels that are short. */
    public String themeName(ThemeId theme) {
        return texts.theme(theme);
    }
}
