/** What agencies have been asked to find out for a conference, and whether they have. */
@NullMarked
@NamedInterface("research")
package uk.caseconference.conference.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
