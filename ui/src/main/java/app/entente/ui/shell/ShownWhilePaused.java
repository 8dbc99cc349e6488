package app.entente.ui.shell;

/** A screen that stays when the shared space begins to rest or is closed, and says so itself where it matters. */
public interface ShownWhilePaused {}
