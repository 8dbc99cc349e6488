package app.entente.statistics;

/** The weight of two categories that lie d steps apart on q options, from 0 (no agreement) to 1 (the same category). */
public enum AgreementWeights {
    /** Weights 1 for the same category and 0 for any other. */
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

    /** Returns the weights of a scale with this number of options, for many pairs of profiles. */
    public AgreementWeightTable over(int options) {
        return new AgreementWeightTable(this, options);
    }

    /** Returns the weight of two of q categories that lie d apart, from 0 to 1. */
    abstract double of(int d, int q);

    /** Returns the sum of the weights of all q² ordered pairs of categories. */
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
