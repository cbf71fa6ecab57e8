import { quarterlyFigures } from "@bijsluiter/core/services";
import { quarterInput } from "../../../../packages/react/test/service-quarter.ts";
import { entry } from "../entry.ts";

export const service = [
  entry(
    "ServiceStatus",
    {
      "a quarter with an outage": { figures: quarterlyFigures(quarterInput) },
      "heading of level 4": { figures: quarterlyFigures(quarterInput), headingLevel: 4 },
    },
    { words: "serviceStatus" },
  ),
];
