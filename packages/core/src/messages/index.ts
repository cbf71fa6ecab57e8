export { isLanguage } from "./is-language.ts";
export type {
  AgreementCatalogue,
  BreachCatalogue,
  ConsentCatalogue,
  InsertCatalogue,
  LanguageMessages,
  MailCatalogue,
  MeasureCatalogue,
  OutboundCatalogue,
  PiiCatalogue,
  PostgresCatalogue,
  RetentionCatalogue,
  RightsCatalogue,
  ServiceCatalogue,
  VocabularyCatalogue,
} from "./language-messages.ts";
export { type Language, languages } from "./languages.ts";
