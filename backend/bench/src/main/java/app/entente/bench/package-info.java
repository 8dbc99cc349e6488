/** What is measured, by commands of its own: never part of the build that everybody runs. */
@NullMarked
package app.entente.bench;

import org.jspecify.annotations.NullMarked;
