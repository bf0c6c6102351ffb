/** Proves the rules on leave against the document and generated data. */
@NullMarked
package org.fondsloket.scheme.leave;

import org.jspecify.annotations.NullMarked;
