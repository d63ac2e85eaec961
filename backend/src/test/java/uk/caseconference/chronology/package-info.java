/** Tests of the chronology feature. */
@NullMarked
package uk.caseconference.chronology;

import org.jspecify.annotations.NullMarked;
