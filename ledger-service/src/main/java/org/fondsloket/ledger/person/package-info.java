/** Keeps of a person what leave depends on, and lets go of it when the person is erased. */
@NullMarked
package org.fondsloket.ledger.person;

import org.jspecify.annotations.NullMarked;
