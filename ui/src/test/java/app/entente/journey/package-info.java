/** The whole journey, walked by two people in a real browser on the packaged application. */
@NullMarked
package app.entente.journey;

import org.jspecify.annotations.NullMarked;
