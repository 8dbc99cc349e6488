package app.entente.ui.demo;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.PersonId;
import app.entente.demo.Demo;
import app.entente.demo.DemoOver;
import app.entente.ui.kit.Notices;
import app.entente.ui.shell.Detour;
import app.entente.ui.shell.HeaderStrip;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Leads the people of a demo through the screens, and past those that lead outside or to an account they do not have. */
@Service
class LookingAround implements HeaderStrip, Detour {

    private static final Set<String> CLOSED = Set.of(Paths.SETTINGS, Paths.INVITE);

    private final Demo demo;
    private final Members members;

    LookingAround(Demo demo, Members members) {
        this.demo = demo;
        this.members = members;
    }

    @Override
    public Optional<Component> of(PersonId person) {
        return demo.of(person).map(it -> Part.of(person, it)).map(me -> new Strip(me, () -> letAct(me.other())));
    }

    @Override
    public Optional<String> around(String path, PersonId person) {
        return CLOSED.contains(path) ? demo.of(person).map(_ -> Paths.COMPARISON) : Optional.empty();
    }

    private void letAct(Part partner) {
        demo.letPartnerAct(
                members.current().orElseThrow(DemoOver::new), UI.getCurrent().getLocale());
        Notices.say(text("demo.acted", partner.inWords()));
    }
}
