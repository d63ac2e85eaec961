/** The one access decision, as a predicate and as a database filter, and who is asking. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package uk.caseconference.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
