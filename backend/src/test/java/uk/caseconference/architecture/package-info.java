/** How the house is built, as tests that fail when it is not. */
@NullMarked
package uk.caseconference.architecture;

import org.jspecify.annotations.NullMarked;
