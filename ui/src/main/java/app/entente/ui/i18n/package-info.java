/** Texts of every screen by key and language, dates in the reader’s zone, answers and scales as text. Knows no component kit. */
@NullMarked
package app.entente.ui.i18n;

import org.jspecify.annotations.NullMarked;
