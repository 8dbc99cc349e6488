package app.entente.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The setting that says for whom signing up is open. */
@ConfigurationProperties("entente")
record SignUpSettings(@DefaultValue("open") SignUpMode signUp) {}
