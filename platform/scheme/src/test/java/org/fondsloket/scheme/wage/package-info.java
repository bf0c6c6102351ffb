/** Proves the rules on wage against the document and generated data. */
@NullMarked
package org.fondsloket.scheme.wage;

import org.jspecify.annotations.NullMarked;
