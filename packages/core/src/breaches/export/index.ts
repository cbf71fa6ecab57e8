export { type ExportOptions, type ExportSigner, exportRegister } from "./export-register.ts";
export { type RegisterExport, type RegisterManifest, registerManifest } from "./register-export.ts";
export {
  type BreachTableMessages,
  type BreachTableTexts,
  type CsvOptions,
  toCsv,
} from "./to-csv.ts";
export { type DpvBreachNode, type ExportedBreach, exportedBreach, toDpv } from "./to-dpv.ts";
export { toVeris, type VerisIncident, type VerisStatus } from "./to-veris.ts";
export {
  type ExportVerdict,
  type ExportVerifier,
  type VerifyExportOptions,
  verifyExport,
} from "./verify-export.ts";
