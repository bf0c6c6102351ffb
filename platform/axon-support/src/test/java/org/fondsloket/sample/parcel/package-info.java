/** A parcel that is announced and delivered: the pure core. */
@NullMarked
package org.fondsloket.sample.parcel;

import org.jspecify.annotations.NullMarked;
