/**
 * First four letters of the BIC of banks in the Netherlands.
 * Source: the BIC list of Betaalvereniging Nederland, as facts from public copies. Retrieved 2026-11-22.
 */
export const dutchBanks = "ABNA INGB RABO TRIO SNSB ASNB RBRB BUNQ KNAB FVLB HAND NNBA REVO";
