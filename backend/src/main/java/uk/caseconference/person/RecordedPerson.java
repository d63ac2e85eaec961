package uk.caseconference.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a wish to record somebody: the person, or those similar who must be ruled out first. */
public record RecordedPerson(@Nullable PersonView person, List<PersonView> similar) {}
