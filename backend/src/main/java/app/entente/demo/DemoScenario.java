package app.entente.demo;

import app.entente.couple.Membership;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The whole play: who takes part, what they answer and open, how they begin to talk and go on. */
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
        return demoPeople;
    }

    void continueFor(Membership whomNobodyPlays, Locale locale) {
        partner.act(whomNobodyPlays, demoScript.talk(locale));
    }
}
