/** Tests of the incident feature. */
@NullMarked
package uk.caseconference.incident;

import org.jspecify.annotations.NullMarked;
