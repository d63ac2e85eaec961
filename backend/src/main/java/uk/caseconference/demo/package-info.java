/** Fictional partnership data for trying the service out, loaded through the services the way requests are. */
@NullMarked
package uk.caseconference.demo;

import org.jspecify.annotations.NullMarked;
