package app.entente.ui.about;

import java.util.List;

/** Emergency telephone numbers by region; the regions' names are message texts. */
record EmergencyNumbers(String key, List<String> numbers) {

    static final List<EmergencyNumbers> ALL = List.of(
            of("europe", "112"),
            of("unitedKingdom", "999", "112"),
            of("ireland", "112", "999"),
            of("northAmerica", "911"),
            of("australia", "000"),
            of("newZealand", "111"),
            of("india", "112"),
            of("japan", "110", "119"),
            of("southAfrica", "112", "10111"),
            of("brazil", "190", "192"));

    private static EmergencyNumbers of(String key, String... numbers) {
        return new EmergencyNumbers(key, List.of(numbers));
    }
}
