/** The chronology of a case, merged from what each feature has to tell that the reader may see. */
@NullMarked
package uk.caseconference.chronology;

import org.jspecify.annotations.NullMarked;
