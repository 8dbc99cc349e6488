package app.entente.ui.home;

import app.entente.nextstep.NextStep;

/**
 * The details of a next step: question, number of questions, theme, minutes left, partner's name, day of a review, and
 * whether a retake or a theme was proposed.
 */
record NextStepDetails(
        NextStep step,
        int question,
        int questions,
        String theme,
        int minutes,
        String partnerName,
        String review,
        boolean proposed) {}
