/** Takes submitted reports from the topic and has them posted once. */
@NullMarked
package org.fondsloket.ledger.intake;

import org.jspecify.annotations.NullMarked;
