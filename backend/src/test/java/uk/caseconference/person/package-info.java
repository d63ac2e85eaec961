@NullMarked
package uk.caseconference.person;

import org.jspecify.annotations.NullMarked;
