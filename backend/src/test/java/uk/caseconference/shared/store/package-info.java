@NullMarked
package uk.caseconference.shared.store;

import org.jspecify.annotations.NullMarked;
