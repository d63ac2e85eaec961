/** Case files: who and what they are about, who takes part, where they stand. */
@NullMarked
package uk.caseconference.casefile;

import org.jspecify.annotations.NullMarked;
