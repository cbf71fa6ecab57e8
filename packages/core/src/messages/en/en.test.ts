import { describeLanguage } from "../../../test/language-kit/describe-language.ts";
import * as messages from "./index.ts";

await describeLanguage("en", messages, {
  sameWords: [
    // Words that the two languages share.
    "Contact",
    "Diploma",
    "E-mail",
    "Model",
    "Product",
    "postcode",
    "week",
    // Names of numbers.
    "BIC",
    "BRIN",
    "BSN",
    "DANE",
    "MTA-STS",
    "ECK iD",
    "IBAN",
    "JWE",
    "KvK",
    "RIO",
    "OpenPGP",
    "RSIN",
    "S/MIME",
    // Names of documents and schemes.
    "Algemene Verwerkersovereenkomst onderwijs 4.0",
    "Business associate agreement (HIPAA)",
    "Data Privacy Framework",
    "Model Bewerkersovereenkomst 2.0",
    "Model Verwerkersovereenkomst 3.0",
    "Model Verwerkersovereenkomst 4.0",
  ],
  // "1 a year".
  invariable: ["a"],
});
