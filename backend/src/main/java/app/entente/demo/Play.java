package app.entente.demo;

import app.entente.couple.Membership;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The whole play: who takes part, what they answer and open, how they begin to talk and go on. */
@Component
class Play {

    private final Script script;
    private final Casting casting;
    private final Rehearsal rehearsal;
    private final BegunTalk begunTalk;
    private final ScriptedPartner partner;

    Play(Script script, Casting casting, Rehearsal rehearsal, BegunTalk begunTalk, ScriptedPartner partner) {
        this.script = script;
        this.casting = casting;
        this.rehearsal = rehearsal;
        this.begunTalk = begunTalk;
        this.partner = partner;
    }

    Cast begin(Locale locale) {
        var cast = casting.cast(script);
        rehearsal.play(script, script.talk(locale), cast);
        begunTalk.begin(script.talk(locale), cast);
        return cast;
    }

    void goOn(Membership whomNobodyPlays, Locale locale) {
        partner.act(whomNobodyPlays, script.talk(locale));
    }
}
