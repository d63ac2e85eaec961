/** What lies in {@code infra/} and is made from the code, so that it cannot drift from it. */
@NullMarked
package uk.caseconference.infra;

import org.jspecify.annotations.NullMarked;
