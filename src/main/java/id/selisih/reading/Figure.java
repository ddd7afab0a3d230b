package id.selisih.reading;

import id.selisih.fact.Quantity;

/**
 * A quantity as it is printed.
 *
 * @param quantity what it says
 * @param foreign the first digits that are grouped by a mark that the language uses otherwise;
 *     empty where there are none
 * @param isHedgeSure whether the word before it is known, so that an unhedged figure is one
 */
public record Figure(Quantity quantity, String foreign, boolean isHedgeSure) {}
