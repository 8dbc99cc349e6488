package app.entente.thenandnow;

import app.entente.pack.Scale;

/** A scale that both would show both times, over the items both showed both times. */
public record SharedScaleChange(Scale scale, MeanChange mine, MeanChange partners) {}
