package app.entente.ui.talk;

import app.entente.account.Accounts;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Courses;
import app.entente.discussion.Floors;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Tellings;
import app.entente.unsent.UnsentWords;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** All that two people who talk can ask for. */
@Component
record TalkDesk(
        Courses courses,
        Agendas agendas,
        ParkingLot parkingLot,
        Floors floors,
        Tellings tellings,
        Notes notes,
        Honourings honourings,
        Agreements agreements,
        Appreciations appreciations,
        UnsentWords unsent,
        Accounts accounts,
        Clock clock) {}
