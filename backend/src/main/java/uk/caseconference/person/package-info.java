/** People and organisations a case can be about: names, addresses, identifiers, and who may see which. */
@NullMarked
package uk.caseconference.person;

import org.jspecify.annotations.NullMarked;
