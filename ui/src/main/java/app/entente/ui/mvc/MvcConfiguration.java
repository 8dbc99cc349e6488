package app.entente.ui.mvc;

import app.entente.ui.i18n.Languages;
import app.entente.ui.shell.StaticFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolver;

/** Configures pages outside Flow: message bundles, languages, and cache lifetimes of styles and scripts. */
@Configuration(proxyBeanMethods = false)
class MvcConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl REVALIDATED = CacheControl.noCache();
    private static final String RESOURCES = "classpath:/META-INF/resources/";

    private final Languages languages;
    private final StaticFiles files;

    MvcConfiguration(Languages languages, StaticFiles files) {
        this.languages = languages;
        this.files = files;
    }

    @Bean
    static MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/entry");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    static LocaleResolver localeResolver(Languages languages) {
        return new BrowserLocaleResolver(languages);
    }

    @Bean
    static WebMvcRegistrations pagesBesideScreens() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new NonFlowHandlerMapping();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry pages) {
        pages.addInterceptor(new LanguageLink.ChoiceInterceptor(languages));
    }

    /** Keeps a file below the address of its own content for a year; for every other file the browser asks again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        for (var folder : List.of("styles/", "scripts/", "images/")) {
            serve(handlers, "/" + folder + "**", RESOURCES + folder, REVALIDATED, new PathResourceResolver());
            serve(handlers, files.address(folder + "**"), RESOURCES + folder, FOR_A_YEAR, new PathResourceResolver());
            serve(handlers, StaticFiles.ROOT + "*/" + folder + "**", RESOURCES, REVALIDATED, new AnyVersion());
        }
        // each has its hash in its name
        serveCompressed(handlers, "/VAADIN/build/**", "classpath:/META-INF/VAADIN/webapp/VAADIN/build/");
        // the pages name their version beside it
        serveCompressed(handlers, "/VAADIN/static/push/**", RESOURCES + "VAADIN/static/push/");
    }

    private static void serveCompressed(ResourceHandlerRegistry handlers, String address, String place) {
        handlers.addResourceHandler(address)
                .addResourceLocations(place)
                .setCacheControl(FOR_A_YEAR)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }

    private static void serve(
            ResourceHandlerRegistry handlers, String address, String place, CacheControl kept, ResourceResolver found) {
        handlers.addResourceHandler(address)
                .addResourceLocations(place)
                .setCacheControl(kept)
                .setUseLastModified(false) // files of every build have the same time
                .setEtagGenerator(StaticFiles::tag)
                .resourceChain(true)
                .addResolver(found)
                .addTransformer(new StylesInOne());
    }
}
