/** The one way aggregates are read and changed: through the decision, journalled, with history. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package uk.caseconference.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
