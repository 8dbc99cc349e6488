package app.entente.health;

import app.entente.couple.Spaces;
import app.entente.demo.Demos;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open spaces of people, without those of demos, which any visitor can start. */
@Component
class SpaceCount {

    private final Spaces spaces;
    private final Demos demos;

    SpaceCount(Spaces spaces, Demos demos) {
        this.spaces = spaces;
        this.demos = demos;
    }

    /** Returns the number at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    long ofPeople() {
        return spaces.countOpen() - demos.count();
    }
}
