/** Tests of minutes. */
@NullMarked
package uk.caseconference.minutes;

import org.jspecify.annotations.NullMarked;
