package app.entente.customquestionnaire;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The folder with custom questionnaires, if there is one: {@code ENTENTE_QUESTIONNAIRES}. */
@ConfigurationProperties("entente")
record CustomQuestionnaireSettings(@Nullable Path questionnaires) {}
