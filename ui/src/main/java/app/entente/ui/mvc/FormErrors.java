package app.entente.ui.mvc;

import app.entente.account.AccountRefused.NameRefused;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.AccountRefused.SignUpClosed;
import app.entente.account.AccountRefused.SignUpCodeRefused;
import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.demo.DemoUnavailable.DemoRefused;
import app.entente.demo.DemoUnavailable.DemoStaysInside;
import app.entente.invitation.InvitationRefused.InvitationGone;
import app.entente.signin.TooManyAttempts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a refusal on the page of its form: what happened and what to do. */
@Component
public class FormErrors {

    private final MessageSource texts;

    FormErrors(MessageSource texts) {
        this.texts = texts;
    }

    public void add(RuntimeException refusal, Model page, HttpServletResponse response, Locale locale) {
        switch (refusal) {
            case SignUpClosed _ -> addMessage("entry.create.closed", page, response, locale);
            case SignUpCodeRefused _ -> addMessage("entry.create.code.refused", page, response, locale);
            case NameTaken _ -> addMessage("entry.form.nameTaken", page, response, locale);
            case NameRefused _ -> addMessage("entry.form.nameRefused", page, response, locale);
            case PasswordRefused it -> addMessage("entry.form.password." + it.reason(), page, response, locale);
            case RecoveryRefused _ -> addMessage("entry.recover.refused", page, response, locale);
            case InvitationGone _ -> addMessage("entry.join.gone", page, response, locale);
            case DisplayNameRefused _ -> addMessage("entry.offer.nameRefused", page, response, locale);
            case DemoRefused it -> addMessage("entry.demo." + it.reason(), page, response, locale);
            case DemoStaysInside _ -> addMessage("entry.demo.inside", page, response, locale);
            case PasswordsBusy it -> addBusy(it.retryAfter(), page, response, locale);
            case TooManyAttempts it -> addTooManyAttempts(it.retryAfter(), page, response, locale);
            default -> throw refusal;
        }
    }

    public void addMessage(String key, Model page, HttpServletResponse response, Locale locale) {
        page.addAttribute("problem", texts.getMessage(key, null, locale));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private void addTooManyAttempts(Duration wait, Model page, HttpServletResponse response, Locale locale) {
        var minutes = wait.plusSeconds(59).toMinutes();
        page.addAttribute("problem", texts.getMessage("entry.form.tooMany", new Object[] {minutes}, locale));
        setTooMany(wait.plusSeconds(1), response);
    }

    private void addBusy(Duration wait, Model page, HttpServletResponse response, Locale locale) {
        page.addAttribute("problem", texts.getMessage("entry.form.busy", null, locale));
        setTooMany(wait, response);
    }

    private static void setTooMany(Duration wait, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }
}
