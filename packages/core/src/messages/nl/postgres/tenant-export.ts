import type { TenantExportTexts } from "../../../postgres/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor het overzicht bij de meegenomen gegevens van een klant. */
export const tenantExport: TenantExportTexts = deepFreeze({
  language: "nl",
  title: (tenant) => `Gegevens van ${tenant}`,
  intro:
    "Dit zijn alle gegevens van één moment. Elk bestand heeft op elke regel één rij, als JSON in UTF-8. Het bestand manifest.json noemt elk bestand met zijn controlegetal.",
  takenAt: "Moment van de gegevens",
  requestedBy: "Gevraagd door",
  tables: "Tabellen",
  columns: { table: "Tabel", rows: "Rijen", files: "Bestanden", fields: "Velden" },
  hashes: "Bestanden met hun controlegetal (SHA-256)",
  hashColumns: { file: "Bestandsnaam", rows: "Aantal rijen", hash: "Controlegetal" },
  leftOut: "Wat niet meegaat",
  leftOutColumns: { what: "Tabel of veld", reason: "Reden" },
  nothingLeftOut: "Er is niets weggelaten.",
});
