/** Identifiers, errors, rules, status tables and validation that every feature speaks in. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package uk.caseconference.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
