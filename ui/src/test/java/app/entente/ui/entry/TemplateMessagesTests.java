package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplateMessagesTests {

    private static final Pattern KEY = Pattern.compile("#\\{(entry\\.[A-Za-z.]+)[}(]");

    @Test
    void everyTextATemplateNamesIsThere() throws IOException {
        var texts = ResourceBundle.getBundle("messages.entry");
        var named = new TreeSet<String>();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(it -> named.add(it.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(80);
        assertThat(texts.keySet()).containsAll(named);
    }
}
