package app.entente.guide;

import app.entente.comparison.Compared;
import java.util.Optional;

/** The pictures of what was compared, or none where the two have left them out. */
interface Drawings {

    Optional<Block.Figure> of(Compared item);
}
