package app.entente.ui.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page outside Flow needs, the same for everyone. */
@ControllerAdvice
class Frame {

    private final ExitSettings exit;

    Frame(ExitSettings exit) {
        this.exit = exit;
    }

    @ModelAttribute
    void fill(@CookieValue(name = "light", required = false) @Nullable String cookie, Model page) {
        var light = Light.of(cookie);
        page.addAttribute("exitTo", exit.to());
        page.addAttribute("lights", Light.values());
        page.addAttribute("light", light);
        light.theme().ifPresent(it -> page.addAttribute("theme", it));
    }
}
