/** What is owed, by a person or an agency, over all cases and whatever feature it comes from. */
@NullMarked
package uk.caseconference.work;

import org.jspecify.annotations.NullMarked;
