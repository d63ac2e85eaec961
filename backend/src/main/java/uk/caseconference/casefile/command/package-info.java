/** What can be asked to be done to a case file. */
@NullMarked
package uk.caseconference.casefile.command;

import org.jspecify.annotations.NullMarked;
