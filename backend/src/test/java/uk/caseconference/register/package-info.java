/** Tests of the register, and what tests of aggregates need of it. */
@NullMarked
package uk.caseconference.register;

import org.jspecify.annotations.NullMarked;
