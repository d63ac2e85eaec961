/** The journal: what was done, seen and refused, in hash chains. */
@NullMarked
package uk.caseconference.audit;

import org.jspecify.annotations.NullMarked;
