package app.entente.ui.metrics;

import app.entente.settings.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The port of this computer at which metrics are read; 0 for none. */
@ConfigurationProperties("entente.metrics")
record MetricsSettings(
        @Range(min = "0", max = "65535") @DefaultValue("0") int port) {}
