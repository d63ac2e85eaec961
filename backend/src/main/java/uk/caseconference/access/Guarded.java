package uk.caseconference.access;

/** Something the decision guards. */
public interface Guarded {

    String id();

    ThingKind thingKind();

    AccessFacts access();
}
