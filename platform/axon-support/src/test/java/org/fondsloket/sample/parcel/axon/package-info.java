/** The shell around the parcel. */
@NullMarked
package org.fondsloket.sample.parcel.axon;

import org.jspecify.annotations.NullMarked;
