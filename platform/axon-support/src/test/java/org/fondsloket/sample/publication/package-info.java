/** What others may know of a parcel. */
@NullMarked
package org.fondsloket.sample.publication;

import org.jspecify.annotations.NullMarked;
