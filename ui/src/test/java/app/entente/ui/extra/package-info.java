/** Tests of screens with a questionnaire of the operator's. */
@NullMarked
package app.entente.ui.extra;

import org.jspecify.annotations.NullMarked;
