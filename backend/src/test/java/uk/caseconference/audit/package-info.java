@NullMarked
package uk.caseconference.audit;

import org.jspecify.annotations.NullMarked;
