/** Conferences: the agenda, who came, what was said of risk, what was decided. */
@NullMarked
package uk.caseconference.conference;

import org.jspecify.annotations.NullMarked;
