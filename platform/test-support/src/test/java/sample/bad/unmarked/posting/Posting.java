package sample.bad.unmarked.posting;

final class Posting {}
