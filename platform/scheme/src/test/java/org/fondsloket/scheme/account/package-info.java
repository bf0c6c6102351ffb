/** Proves the rules on account against the document and generated data. */
@NullMarked
package org.fondsloket.scheme.account;

import org.jspecify.annotations.NullMarked;
