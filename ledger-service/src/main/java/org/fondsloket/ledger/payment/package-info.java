/**
 * Takes a clerk's decisions on what the fund pays to a worker itself, and on two numbers of one
 * person.
 */
@NullMarked
package org.fondsloket.ledger.payment;

import org.jspecify.annotations.NullMarked;
