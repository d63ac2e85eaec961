/** Action plans and actions: what was agreed, who owes it by when, and what came of it. */
@NullMarked
package uk.caseconference.actionplan;

import org.jspecify.annotations.NullMarked;
