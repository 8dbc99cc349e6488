/** One document model of the guide and a renderer for each format: PDF, DOCX, print HTML, Markdown, JSON, iCalendar. */
@ApplicationModule(
        allowedDependencies = {
            "digest",
            "calendar",
            "imposition",
            "statistics",
            "pack",
            "couple",
            "comparison",
            "chart",
            "figures",
            "values"
        })
@NullMarked
package app.entente.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
