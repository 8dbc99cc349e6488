package app.entente.ui.mvc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file below the address of another version: a page of one node may ask another, newer one for it. */
class AnyVersion extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        return super.getResource(path.substring(path.indexOf('/') + 1), location);
    }
}
