package uk.caseconference.demo;

import java.util.Arrays;
import java.util.List;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.agency.LegalForm;
import uk.caseconference.agency.RegisterAgency;

/** The agencies of the two fictional partnerships. Their area codes look like real ones and are not. */
enum DemoAgency {
    SALTMERE_COUNCIL(AgencyKind.COUNCIL, "Saltmere Council", LegalForm.UNITARY_COUNCIL, Area.SALTMERE),
    SALTMERE_POLICE(AgencyKind.POLICE, "Saltmere Police", LegalForm.POLICE_FORCE, Area.SALTMERE),
    FICTIONAL_HOMES(AgencyKind.HOUSING, "Fictional Homes", LegalForm.NON_PROFIT_REGISTERED_PROVIDER, Area.SALTMERE),
    SALTMERE_PROBATION(AgencyKind.PROBATION, "Saltmere Probation", LegalForm.OTHER, Area.SALTMERE),
    SALTMERE_MENTAL_HEALTH(AgencyKind.HEALTH, "Saltmere Mental Health", LegalForm.NHS_BODY, Area.SALTMERE),
    SALTMERE_FIRE(AgencyKind.FIRE, "Saltmere Fire and Rescue", LegalForm.OTHER, Area.SALTMERE),
    SALTMERE_ADULT_CARE(AgencyKind.SOCIAL_CARE, "Saltmere Adult Care", LegalForm.UNITARY_COUNCIL, Area.SALTMERE),
    CLEARWATER_RECOVERY(AgencyKind.SUBSTANCE_MISUSE, "Clearwater Recovery", LegalForm.CHARITY, Area.SALTMERE),
    HARBOUR_VICTIM_SUPPORT(AgencyKind.VICTIM_SUPPORT, "Harbour Victim Support", LegalForm.CHARITY, Area.SALTMERE),
    SALTMERE_COLLEGE(AgencyKind.EDUCATION, "Saltmere College", LegalForm.OTHER, Area.SALTMERE),
    OTHERHAM_COUNCIL(AgencyKind.COUNCIL, "Otherham Council", LegalForm.DISTRICT_COUNCIL, Area.OTHERHAM),
    OTHERHAM_POLICE(AgencyKind.POLICE, "Otherham Police", LegalForm.POLICE_FORCE, Area.OTHERHAM);

    /** A community safety partnership's area, with the council that facilitates it. */
    enum Area {
        SALTMERE("E22999001", "Saltmere"),
        OTHERHAM("E22999002", "Otherham");

        private final String code;
        private final String title;

        Area(String code, String title) {
            this.code = code;
            this.title = title;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }

        List<DemoAgency> agencies() {
            return Arrays.stream(DemoAgency.values())
                    .filter(a -> a.area == this)
                    .toList();
        }
    }

    private final AgencyKind kind;
    private final String title;
    private final LegalForm legalForm;
    private final Area area;

    DemoAgency(AgencyKind kind, String title, LegalForm legalForm, Area area) {
        this.kind = kind;
        this.title = title;
        this.legalForm = legalForm;
        this.area = area;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    AgencyKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** One agency stays out, to show that there is no access without a signature. */
    boolean signs() {
        return this != SALTMERE_COLLEGE;
    }

    RegisterAgency registration() {
        List<String> areas = List.of(area.code());
        return new RegisterAgency(
                code(),
                kind,
                title,
                legalForm,
                areas,
                kind == AgencyKind.COUNCIL ? areas : List.of(),
                "demo-register-" + code());
    }
}
