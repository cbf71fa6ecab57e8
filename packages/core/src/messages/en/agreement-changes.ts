import type { AgreementTexts } from "../../agreements/index.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";

/** English sentences for what a new version of an agreement changes. */
export const agreementChanges: Pick<AgreementTexts, "changes" | "tell"> =
  /* @__PURE__ */ deepFreeze({
    tell: {
      controller: "the board",
      processor: "the supplier",
      "data-subjects": "pupils, parents and staff",
    },
    changes: {
      "controller-changed": () => "The board has become another.",
      "processor-changed": () => "The supplier has become another.",
      "contact-changed": () => "An address, a representative or the authorised persons changed.",
      "model-changed": () => "The agreement follows another model or covenant.",
      "underlying-agreement-changed": () => "The underlying agreement is another.",
      "term-changed": () => "The term or the notice changed.",
      "clause-added": () => "A clause was added.",
      "clause-removed": () => "A clause was dropped.",
      "provision-gained": () => "An arrangement was added.",
      "provision-lost": () => "An arrangement was dropped.",
      "wording-changed": () => "The own words of a clause changed.",
      "breach-notice-later": () => "A breach may be told of later.",
      "breach-notice-sooner": () => "A breach must be told of sooner.",
      "change-notice-shorter": () => "A new sub-processor is announced a shorter time beforehand.",
      "change-notice-longer": () => "A new sub-processor is announced a longer time beforehand.",
      "authorisation-changed": () => "The authorisation of sub-processors changed.",
      "destruction-later": () => "After the end data may stay longer.",
      "destruction-sooner": () => "After the end data is deleted sooner.",
      "hand-over-changed": () => "The time to take data along changed.",
      "audit-changed": () => "The arrangements on audits changed.",
      "deviation-added": () => "A deviation from the model was added.",
      "deviation-removed": () => "A deviation from the model was dropped.",
      "annex-added": ({ about = "" }) => `Annex ${about} is new.`,
      "annex-removed": ({ about = "" }) => `Annex ${about} was dropped.`,
      "annex-changed": ({ about = "" }) => `Annex ${about} is another.`,
      "insert-changed": ({ about = "" }) => `The privacy insert in annex ${about} changed.`,
      "security-level-lowered": () => "A level of the classification is lower.",
      "security-level-raised": () => "A level of the classification is higher.",
      "certificate-added": ({ about = "" }) => `A certificate was added: ${about}.`,
      "certificate-removed": ({ about = "" }) => `A certificate is gone: ${about}.`,
      "security-changed": () => "The annex on security changed.",
      "sub-processor-added": ({ about = "" }) => `A sub-processor was added: ${about}.`,
      "sub-processor-removed": ({ about = "" }) => `A sub-processor is gone: ${about}.`,
      "sub-processor-changed": ({ about = "" }) => `A sub-processor changed: ${about}.`,
      "provider-exit-changed": () => "The time that a provider needs to delete changed.",
    },
  });
