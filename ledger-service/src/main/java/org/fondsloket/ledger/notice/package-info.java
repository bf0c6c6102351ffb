/**
 * Decides that what an account says at one moment is told once: a statement or an overview, whole.
 */
@NullMarked
package org.fondsloket.ledger.notice;

import org.jspecify.annotations.NullMarked;
