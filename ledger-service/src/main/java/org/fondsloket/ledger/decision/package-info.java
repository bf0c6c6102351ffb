/** Takes what clerks decide about accounts, each decision with actor and reason. */
@NullMarked
package org.fondsloket.ledger.decision;

import org.jspecify.annotations.NullMarked;
