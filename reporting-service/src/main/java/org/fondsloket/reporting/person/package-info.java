/** Keeps a copy of workers' names that goes as soon as the person is erased. */
@NullMarked
package org.fondsloket.reporting.person;

import org.jspecify.annotations.NullMarked;
