/** The exclusion register: who must not learn of a case or a person, and the connections people declare of their own. */
@NullMarked
package uk.caseconference.exclusion;

import org.jspecify.annotations.NullMarked;
