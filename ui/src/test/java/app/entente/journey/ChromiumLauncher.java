package app.entente.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Chromium: the machine's own where there is one, else the one Playwright brings. */
public final class ChromiumLauncher implements AutoCloseable {

    /** A name of this computer that browsers do not take for it, and so do not trust over plain http. */
    public static final String HOST = "entente.test";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--host-resolver-rules=MAP " + HOST + " 127.0.0.1",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public ChromiumLauncher() {
        var named = Stream.ofNullable(System.getenv("ENTENTE_CHROMIUM"));
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        var own = Stream.concat(named, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        var environment = own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        own.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
