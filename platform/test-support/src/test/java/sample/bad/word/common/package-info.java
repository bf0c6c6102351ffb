/** Sample for the architecture rules. */
@NullMarked
package sample.bad.word.common;

import org.jspecify.annotations.NullMarked;
