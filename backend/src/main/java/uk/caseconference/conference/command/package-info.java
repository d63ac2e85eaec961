/** What can be asked of a conference. */
@NullMarked
@NamedInterface("command")
package uk.caseconference.conference.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
