package sample.bad.jackson.posting;

import com.fasterxml.jackson.core.JsonFactory;

final class Tree {

    JsonFactory factory() {
        return new JsonFactory();
    }
}
