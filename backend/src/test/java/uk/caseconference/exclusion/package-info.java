@NullMarked
package uk.caseconference.exclusion;

import org.jspecify.annotations.NullMarked;
