/** Where documents are kept: any MongoDB by URI, or an embedded store in a local folder for trying things out. */
@NullMarked
package uk.caseconference.shared.store;

import org.jspecify.annotations.NullMarked;
