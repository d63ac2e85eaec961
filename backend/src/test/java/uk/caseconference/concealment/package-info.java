/** Whether those who may not know can tell that there is anything to know. */
@NullMarked
package uk.caseconference.concealment;

import org.jspecify.annotations.NullMarked;
