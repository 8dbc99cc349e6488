package app.entente.demo;

import app.entente.couple.Membership;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The whole scenario of a demo: the two people, their answers and the opened door, the beginning of their talk, and the
 * partner's next acts.
 */
@Component
class DemoScenario {

    private final DemoScript demoScript;
    private final DemoAccounts demoAccounts;
    private final DemoAnswers demoAnswers;
    private final DemoTalk demoTalk;
    private final DemoPartner partner;

    DemoScenario(
            DemoScript demoScript,
            DemoAccounts demoAccounts,
            DemoAnswers demoAnswers,
            DemoTalk demoTalk,
            DemoPartner partner) {
        this.demoScript = demoScript;
        this.demoAccounts = demoAccounts;
        this.demoAnswers = demoAnswers;
        this.demoTalk = demoTalk;
        this.partner = partner;
    }

    DemoPeople start(Locale locale) {
        var demoPeople = demoAccounts.create(demoScript);
        demoAnswers.answerAndOpen(demoScript, demoScript.talk(locale), demoPeople);
        demoTalk.create(demoScript.talk(locale), demoPeople);
        demoAnswers.beginFurther(demoPeople);
        return demoPeople;
    }

    /** Lets this person do their half of the further round, so that its door opens for the visitor. */
    void prepareDoor(Membership whomNobodyPlays) {
        demoAnswers.answerFurther(demoScript.sheet(DemoRole.of(whomNobodyPlays.seat())), whomNobodyPlays);
    }

    List<DemoAct> continueFor(Membership whomNobodyPlays, Locale locale) {
        return partner.act(whomNobodyPlays, demoScript.talk(locale));
    }
}
