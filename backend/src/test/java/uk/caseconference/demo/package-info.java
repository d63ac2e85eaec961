@NullMarked
package uk.caseconference.demo;

import org.jspecify.annotations.NullMarked;
