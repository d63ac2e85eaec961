@NullMarked
package uk.caseconference;

import org.jspecify.annotations.NullMarked;
