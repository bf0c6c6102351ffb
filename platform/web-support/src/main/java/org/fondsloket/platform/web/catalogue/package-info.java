/**
 * The fund's services one by one, so that a right, a mandate and a level mean the same everywhere.
 */
@NullMarked
package org.fondsloket.platform.web.catalogue;

import org.jspecify.annotations.NullMarked;
