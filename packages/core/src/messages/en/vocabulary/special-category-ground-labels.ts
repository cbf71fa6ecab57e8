import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { SpecialCategoryGroundCode } from "../../../vocabulary/special-category-ground.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for exceptions for special categories of data. */
export const specialCategoryGroundLabels: Labels<SpecialCategoryGroundCode> = deepFreeze({
  "explicit-consent": {
    label: "Explicit consent",
    description: "Someone said yes in so many words.",
  },
  "employment-and-social-law": {
    label: "Employment and social security law",
    description: "A law about work or social security asks for it.",
  },
  "vital-interests": {
    label: "Vital interests",
    description: "Someone’s life is in danger and they cannot give consent.",
  },
  "non-profit-members": {
    label: "Members of an association or church",
    description: "A non-profit body uses it only for its own members.",
  },
  "made-public": {
    label: "Made public",
    description: "The person clearly made it public themselves.",
  },
  "legal-claims": {
    label: "Legal claims",
    description: "It is needed for a court case or a legal claim.",
  },
  "substantial-public-interest": {
    label: "Substantial public interest",
    description: "A law allows it for a reason that matters to everyone.",
  },
  care: {
    label: "Care",
    description: "It is needed for care or treatment by someone bound to secrecy.",
  },
  "public-health": {
    label: "Public health",
    description: "It protects everyone’s health, such as in an epidemic.",
  },
  "archive-and-research": {
    label: "Archives, research and statistics",
    description: "It is needed for an archive, scientific research or statistics.",
  },
});
