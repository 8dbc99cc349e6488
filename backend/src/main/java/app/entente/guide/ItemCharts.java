package app.entente.guide;

import app.entente.comparison.ItemComparison;
import app.entente.document.Block;
import java.util.Optional;

/** Draws the charts of compared items, or none where the two have left pictures out. */
interface ItemCharts {

    Optional<Block.Figure> of(ItemComparison item);
}
