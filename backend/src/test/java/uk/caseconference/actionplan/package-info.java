/** Tests of action plans and actions. */
@NullMarked
package uk.caseconference.actionplan;

import org.jspecify.annotations.NullMarked;
