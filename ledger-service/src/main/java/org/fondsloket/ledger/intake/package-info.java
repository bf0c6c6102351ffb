/** Takes reports and announced workers from their topics, each once. */
@NullMarked
package org.fondsloket.ledger.intake;

import org.jspecify.annotations.NullMarked;
