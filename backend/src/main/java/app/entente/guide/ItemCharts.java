package app.entente.guide;

import app.entente.comparison.ItemComparison;
import app.entente.document.Block;
import java.util.Optional;

/** The pictures of what was compared, or none where the two have left them out. */
interface ItemCharts {

    Optional<Block.Figure> of(ItemComparison item);
}
