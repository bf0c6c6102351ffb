/**
 * Keeps what the events must not: persons, addresses and bank accounts, in versions that can be
 * erased.
 */
@NullMarked
package org.fondsloket.employer.file;

import org.jspecify.annotations.NullMarked;
