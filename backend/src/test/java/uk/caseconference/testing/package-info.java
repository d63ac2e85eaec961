/** What every test may use: the store that tests run against. */
@NullMarked
package uk.caseconference.testing;

import org.jspecify.annotations.NullMarked;
