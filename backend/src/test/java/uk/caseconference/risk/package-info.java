/** Tests of the risk feature. */
@NullMarked
package uk.caseconference.risk;

import org.jspecify.annotations.NullMarked;
