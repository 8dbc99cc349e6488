package app.entente.engine;

/** How near two different categories of a scale count, from 0 (not at all) to 1 (the same). */
public enum AgreementWeights {
    /** Only the same category counts. */
    IDENTITY {
        @Override
        double of(int i, int j, int q) {
            return i == j ? 1 : 0;
        }
    },
    /** 1 - |i - j| / (q - 1). */
    LINEAR {
        @Override
        double of(int i, int j, int q) {
            return 1 - Math.abs(i - j) / (q - 1.0);
        }
    },
    /** 1 - ((i - j) / (q - 1))². */
    QUADRATIC {
        @Override
        double of(int i, int j, int q) {
            var step = (i - j) / (q - 1.0);
            return 1 - step * step;
        }
    },
    /** 1 - C(|i - j| + 1, 2) / C(q, 2) (Gwet 2014). */
    ORDINAL {
        @Override
        double of(int i, int j, int q) {
            return 1 - pairs(Math.abs(i - j) + 1) / pairs(q);
        }
    };

    /** The weight of categories i and j of q. */
    abstract double of(int i, int j, int q);

    private static double pairs(int of) {
        return of * (of - 1) / 2.0;
    }
}
