/** Tests of mandates on real servers. */
@NullMarked
package org.fondsloket.identity.workeraccess;

import org.jspecify.annotations.NullMarked;
