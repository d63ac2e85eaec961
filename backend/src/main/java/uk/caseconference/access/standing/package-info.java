/** What the registers say of a caller, read when first needed, and the ports the registers answer through. */
@NullMarked
@NamedInterface("standing")
package uk.caseconference.access.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
