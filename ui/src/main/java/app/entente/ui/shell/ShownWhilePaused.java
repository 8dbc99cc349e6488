package app.entente.ui.shell;

/** Marks a screen that stays usable while the shared space is paused or closed. */
public interface ShownWhilePaused {}
