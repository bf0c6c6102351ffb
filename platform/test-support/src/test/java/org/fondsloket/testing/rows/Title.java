package org.fondsloket.testing.rows;

/**
 * The name of one test, or of a class or block of tests.
 *
 * @param file where it stands, from the root of the checkout
 * @param owner class or file that holds it
 * @param name method or title; empty where the class itself is named
 * @param text what people read of it
 */
record Title(String file, String owner, String name, String text) implements Comparable<Title> {

    @Override
    public int compareTo(Title other) {
        int byFile = file.compareTo(other.file);
        int byOwner = byFile == 0 ? owner.compareTo(other.owner) : byFile;
        return byOwner == 0 ? name.compareTo(other.name) : byOwner;
    }
}
