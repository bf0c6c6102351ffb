/** The outer events: the only thing that services know of each other. */
@NullMarked
package org.fondsloket.contracts;

import org.jspecify.annotations.NullMarked;
