package sample.bad.word.common;

final class Things {}
