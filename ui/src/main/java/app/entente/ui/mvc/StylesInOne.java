package app.entente.ui.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Puts all style files into the one that imports them, so that a browser asks once. Their order is that of the imports. */
class StylesInOne implements ResourceTransformer {

    private static final String NAME = "styles.css";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\);");

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        var given = chain.transform(request, file);
        return NAME.equals(given.getFilename()) ? inOne(given) : given;
    }

    private static Resource inOne(Resource file) throws IOException {
        var whole = new StringBuilder();
        var imports = IMPORT.matcher(text(file));
        while (imports.find()) {
            imports.appendReplacement(whole, Matcher.quoteReplacement(text(file.createRelative(imports.group(1)))));
        }
        imports.appendTail(whole);
        return new TransformedResource(file, whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
