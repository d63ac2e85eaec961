/** Risk: instruments as versioned data, and assessments that keep the version they were made with. */
@NullMarked
package uk.caseconference.risk;

import org.jspecify.annotations.NullMarked;
