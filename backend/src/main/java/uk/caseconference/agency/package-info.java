/** Agencies, their staff and points of contact, and the information sharing agreements they signed. */
@NullMarked
package uk.caseconference.agency;

import org.jspecify.annotations.NullMarked;
