/** Puts the parts of the service together. */
@NullMarked
package org.fondsloket.ledger.config;

import org.jspecify.annotations.NullMarked;
