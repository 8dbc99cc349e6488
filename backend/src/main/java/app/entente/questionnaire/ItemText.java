package app.entente.questionnaire;

import app.entente.pack.StrengthKeys;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one item in one language.
 *
 * @param text as it is asked; may hold {@link PartnerName#PLACEHOLDER}
 * @param joint the same thing named for a page that both read, where the text names the partner
 * @param help empty where the text says it all
 * @param strengths sentences by what both answered: a key of {@link StrengthKeys}, or an option
 */
public record ItemText(
        String text,
        Optional<String> joint,
        String help,
        String prompt,
        Optional<ItemReadings> readings,
        Map<String, String> options,
        Map<String, String> strengths) {

    public ItemText {
        options = Map.copyOf(options);
        strengths = Map.copyOf(strengths);
    }
}
