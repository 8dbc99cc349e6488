@NullMarked
package app.entente.ui.customquestionnaire;

import org.jspecify.annotations.NullMarked;
