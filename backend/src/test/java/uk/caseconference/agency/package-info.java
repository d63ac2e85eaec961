@NullMarked
package uk.caseconference.agency;

import org.jspecify.annotations.NullMarked;
