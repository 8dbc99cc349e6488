package app.entente.ui.home;

import app.entente.ui.shell.Step;

/** The next step in words: where one stopped, of how many, in which theme, and how long the rest takes. */
record Next(Step step, int question, int questions, String theme, int minutes) {}
