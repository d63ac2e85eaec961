package uk.caseconference.access;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of agency round the table; {@link #prefix()} is the first half of the scopes its tokens carry. */
public enum AgencyKind {
    COUNCIL("council"),
    POLICE("police"),
    HOUSING("housing"),
    PROBATION("probation"),
    HEALTH("health"),
    FIRE("fire"),
    SOCIAL_CARE("socialcare"),
    YOUTH_JUSTICE("youthjustice"),
    EDUCATION("education"),
    SUBSTANCE_MISUSE("substancemisuse"),
    VICTIM_SUPPORT("victimsupport"),
    VOLUNTARY("voluntary"),
    PRISON("prison"),
    ENVIRONMENTAL_HEALTH("environmentalhealth"),
    TRANSPORT("transport"),
    LEGAL("legal");

    private final String prefix;

    AgencyKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    public static Optional<AgencyKind> ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(k -> k.prefix.equals(prefix)).findFirst();
    }
}
