/** Sample for the architecture rules. */
@NullMarked
package sample.good.posting.axon;

import org.jspecify.annotations.NullMarked;
