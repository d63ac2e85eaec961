/** The main job, end to end, as the people who do it would do it. */
@NullMarked
package uk.caseconference.journey;

import org.jspecify.annotations.NullMarked;
