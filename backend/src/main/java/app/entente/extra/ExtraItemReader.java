package app.entente.extra;

import app.entente.questionnaire.ThemeId;
import app.entente.seed.Seed;

/** Reads one item as the format of its file spells it. */
interface ExtraItemReader {

    WordedItem read(ThemeId theme, Seed seed);
}
