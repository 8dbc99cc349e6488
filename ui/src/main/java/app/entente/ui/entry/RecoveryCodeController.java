package app.entente.ui.entry;

import app.entente.account.RecoveryCode;
import app.entente.ui.security.ReturnPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a new recovery code once; a reload no longer shows it. */
@Controller
class RecoveryCodeController {

    private static final String CODE = "code";
    private static final String TO = "to";

    static String redirectTo(RecoveryCode code, ReturnPath then, RedirectAttributes next) {
        next.addFlashAttribute(CODE, code.value());
        next.addAttribute(TO, then.value());
        return "redirect:/recovery-code";
    }

    @GetMapping("/recovery-code")
    String code(@RequestParam(required = false) @Nullable String to, Model page) {
        page.addAttribute(TO, ReturnPath.of(to).value());
        page.addAttribute("languages", List.of()); // changing the language would lose the code
        return "entry/recovery-code";
    }
}
