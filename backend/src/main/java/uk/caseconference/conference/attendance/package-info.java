/** Who came to a conference, and whether that makes a quorum. */
@NullMarked
@NamedInterface("attendance")
package uk.caseconference.conference.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
