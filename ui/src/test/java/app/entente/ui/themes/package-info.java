@NullMarked
package app.entente.ui.themes;

import org.jspecify.annotations.NullMarked;
