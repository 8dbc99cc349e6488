package app.entente.customquestionnaire;

import app.entente.settings.InvalidSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The folder with custom questionnaires, if there is one: {@code ENTENTE_QUESTIONNAIRES}. */
@ConfigurationProperties("entente")
record CustomQuestionnaireSettings(@Nullable Path questionnaires) {

    CustomQuestionnaireSettings {
        if (questionnaires != null && !(Files.isDirectory(questionnaires) && Files.isReadable(questionnaires))) {
            throw new InvalidSetting("entente.questionnaires", "a folder that can be read");
        }
    }
}
