@NullMarked
package uk.caseconference.access;

import org.jspecify.annotations.NullMarked;
