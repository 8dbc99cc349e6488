package app.entente.packchoice;

import app.entente.values.ThemeId;

/** A theme that can be asked on its own: the minutes it takes, and whether an opened round has asked it before. */
public record ThemeOffer(ThemeId theme, int minutes, boolean askedBefore) {}
