/** Incidents of a case, as each agency records them; the same incident told by several is linked and counted once. */
@NullMarked
package uk.caseconference.incident;

import org.jspecify.annotations.NullMarked;
