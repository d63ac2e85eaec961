/** Minutes: composed from the record of a conference, approved by its chair, sealed, corrected by new editions only. */
@NullMarked
package uk.caseconference.minutes;

import org.jspecify.annotations.NullMarked;
