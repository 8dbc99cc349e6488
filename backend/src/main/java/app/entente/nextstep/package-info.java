/** The one next thing of a person, through the whole life of a couple. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "person",
            "pack",
            "couple",
            "invitation",
            "session",
            "packchoice",
            "answering",
            "door",
            "talk",
            "agreement",
            "checkin",
            "guide"
        })
@NullMarked
package app.entente.nextstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
