package app.entente.thenandnow;

import app.entente.pack.Scale;

/** One's own scale then and now, from all of one's own answers to the items asked both times; for oneself only. */
public record ScaleChange(Scale scale, MeanChange mean) {}
