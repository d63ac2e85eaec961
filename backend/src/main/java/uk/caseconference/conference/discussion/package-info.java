/** What is said and decided of one case at a conference. */
@NullMarked
@NamedInterface("discussion")
package uk.caseconference.conference.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
