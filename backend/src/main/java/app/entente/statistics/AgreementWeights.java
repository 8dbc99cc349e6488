package app.entente.statistics;

/**
 * How near two categories of a scale count that lie d steps apart on q options, from 0 (not at all) to 1 (the same).
 */
public enum AgreementWeights {
    /** Only the same category counts. */
    IDENTITY {
        @Override
        double of(int d, int q) {
            return d == 0 ? 1 : 0;
        }
    },
    /** 1 - d / (q - 1). */
    LINEAR {
        @Override
        double of(int d, int q) {
            return 1 - d / (q - 1.0);
        }
    },
    /** 1 - (d / (q - 1))² (Cohen 1968). */
    QUADRATIC {
        @Override
        double of(int d, int q) {
            var step = d / (q - 1.0);
            return 1 - step * step;
        }
    },
    /** 1 - C(d + 1, 2) / C(q, 2) (Gwet 2014). */
    ORDINAL {
        @Override
        double of(int d, int q) {
            return 1 - pairs(d + 1) / pairs(q);
        }
    };

    /** The weights of a scale of so many options, for many pairs of profiles. */
    public AgreementWeightTable over(int options) {
        return new AgreementWeightTable(this, options);
    }

    /** The weight of two of q categories that lie d apart. */
    abstract double of(int d, int q);

    /** The weights of all q² ordered pairs of categories together. */
    double total(int q) {
        double sum = q * of(0, q);
        for (int d = 1; d < q; d++) {
            sum += 2.0 * (q - d) * of(d, q);
        }
        return sum;
    }

    private static double pairs(int of) {
        return of * (of - 1.0) / 2;
    }
}
