@NullMarked
package app.entente.engine;

import org.jspecify.annotations.NullMarked;
