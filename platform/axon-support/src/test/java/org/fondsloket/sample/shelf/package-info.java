/** What lies on the shelf: a read model. */
@NullMarked
package org.fondsloket.sample.shelf;

import org.jspecify.annotations.NullMarked;
