package app.entente.bench;

import java.util.List;

/** What one visit or press cost: over the wire, at the server, until painted, and in nodes of the page and the server. */
record PageLoad(
        long bytes,
        int requests,
        double serverMillis,
        double firstPaint,
        double heading,
        int elements,
        int serverNodes,
        List<PageMeter.Transfer> transfers) {}
