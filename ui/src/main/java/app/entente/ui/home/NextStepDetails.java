package app.entente.ui.home;

/** The details of a next step: position, number of questions, theme, and minutes left. */
record NextStepDetails(NextStep step, int question, int questions, String theme, int minutes) {}
