/** Conferences, tried rule by rule and over HTTP. */
@NullMarked
package uk.caseconference.conference;

import org.jspecify.annotations.NullMarked;
