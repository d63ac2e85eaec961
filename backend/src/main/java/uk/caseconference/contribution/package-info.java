/** What each agency says it knows about a case, under its own handling. */
@NullMarked
package uk.caseconference.contribution;

import org.jspecify.annotations.NullMarked;
