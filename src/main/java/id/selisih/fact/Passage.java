package id.selisih.fact;

/**
 * Words of an article's text that are nearly some others.
 *
 * @param words as they stand there, with plain marks and single spaces
 * @param line the line, from 1, on which they begin
 */
public record Passage(String words, int line) {}
