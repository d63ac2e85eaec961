package uk.caseconference.incident;

import java.util.List;

/** The words practice uses for types of incident: suggestions, since every landlord and force has a list of its own. */
public final class IncidentTypes {

    public static final List<String> SUGGESTED = List.of(
            "Noise",
            "Verbal abuse, harassment, intimidation or threats",
            "Hate-related",
            "Vandalism or damage",
            "Pets and animals",
            "Vehicles",
            "Drugs or substance misuse",
            "Alcohol related",
            "Domestic abuse",
            "Physical violence",
            "Litter, rubbish or fly-tipping",
            "Garden nuisance",
            "Communal areas or loitering",
            "Prostitution, sexual acts or kerb crawling",
            "Other criminal behaviour",
            "Cuckooing",
            "County lines",
            "E-bike or off-road vehicle",
            "Begging or rough sleeping related",
            "Neighbour dispute",
            "Drone or CCTV",
            "Online harassment",
            "Fireworks");

    private IncidentTypes() {}
}
