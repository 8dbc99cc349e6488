package app.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageSkeletonTests {

    private static final String PAGE = """
            <html><head><link rel="stylesheet" href="a.css"><link rel="icon" href="m.svg"><link rel="stylesheet" href="b.css">
            </head><body><div id="outlet"></div></body></html>""";

    @Test
    void theSkeletonStandsBeforeTheFilesOfStylesAndTheScreen() {
        var page = Jsoup.parse(PAGE);
        new PageSkeleton().addSkeleton(page);

        assertThat(page.body().children().eachAttr("href")).containsExactly("a.css", "b.css");
        assertThat(page.body().child(0).className()).isEqualTo("page-skeleton");
        assertThat(page.body().child(0).attr("aria-hidden")).isEqualTo("true");
        assertThat(page.body().children().last()).isEqualTo(page.getElementById("outlet"));
        assertThat(page.head().select("link").eachAttr("rel")).containsExactly("icon");
    }

    @Test
    void itBringsItsOwnColoursForLightAndDark() {
        var page = Jsoup.parse(PAGE);
        new PageSkeleton().addSkeleton(page);
        var style = page.head().child(0).data();

        assertThat(style)
                .contains("color-scheme:light dark", "--paper:light-dark(var(--paper-light), var(--paper-dark))")
                .contains("html:root { --aura-font-family: var(--sans); }", "--sans:")
                .contains("--paper-dark:#", "--well:light-dark(", ".page-skeleton > i {")
                .doesNotContain("/*", "--teal");
        assertThat(page.outerHtml()).contains(".page-skeleton > i");
    }
}
