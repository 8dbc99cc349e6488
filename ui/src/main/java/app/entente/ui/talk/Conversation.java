package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.Seat;
import app.entente.couple.Voice;
import app.entente.discussion.TopicId;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.VoiceName;

/** The two who talk, as one of them sees it, and the words they read. */
record Conversation(Membership me, OpenedPair opened, Pair pair, Texts words, boolean shared) {

    String partner() {
        return pair.partners().orElseGet(() -> text("talk.your-partner"));
    }

    boolean mine(Seat seat) {
        return seat == me.seat();
    }

    Voice voice(Seat seat) {
        return mine(seat) ? pair.myVoice() : pair.partnersVoice();
    }

    /** "You", or the partner's name, beside their mark. */
    VoiceName name(Seat seat) {
        return new VoiceName(voice(seat), mine(seat) ? text("common.you") : partner());
    }

    /** The same where it stands within a sentence. */
    String inASentence(Seat seat) {
        return mine(seat) ? text("common.you-in-a-sentence") : partner();
    }

    /** One of two texts: what is said of oneself, and what is said of the partner by name. */
    String said(String key, Seat by) {
        return mine(by) ? text(key + ".you") : text(key + ".partner", partner());
    }

    String title(TopicId topic) {
        return words.theme(topic.theme());
    }
}
