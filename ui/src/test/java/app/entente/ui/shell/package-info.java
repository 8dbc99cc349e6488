@NullMarked
package app.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
