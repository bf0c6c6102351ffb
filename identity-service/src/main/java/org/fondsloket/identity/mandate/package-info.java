/**
 * Decides about a mandate: one life for a power of attorney, a chain mandate and a sister company.
 */
@NullMarked
package org.fondsloket.identity.mandate;

import org.jspecify.annotations.NullMarked;
