package app.entente.pack;

/** A personal scale. Dependence and independence are two scales, never two ends of one. */
public enum Scale implements Subject {
    TRUST,
    DEPENDENCE,
    INDEPENDENCE,
    HEALTHY_DEPENDENCE,
    STRAIN
}
