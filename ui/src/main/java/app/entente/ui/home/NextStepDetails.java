package app.entente.ui.home;

/** The next step in words: where one stopped, of how many, in which theme, and how long the rest takes. */
record NextStepDetails(NextStep step, int question, int questions, String theme, int minutes) {}
