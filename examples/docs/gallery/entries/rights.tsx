import {
  categoryWords,
  deskRequests,
  erasurePlanOfPupil,
} from "../../../../packages/react/test/rights-requests.ts";
import { entry } from "../entry.ts";

const categories = [
  { id: "voice", label: "Opnames van mijn stem" },
  { id: "results", label: "Cijfers" },
];
const onRequest = () => undefined;

export const rights = [
  entry(
    "RightsRequestForm",
    {
      empty: { categories, methods: ["signed-in", "known-in-person"], onRequest },
      "two kinds of request": {
        categories,
        kinds: ["access", "erasure"],
        methods: ["signed-in"],
        onRequest,
      },
    },
    { words: "rightsRequest" },
  ),
  entry(
    "RequestDesk",
    { "four requests": { requests: deskRequests }, none: { requests: [] } },
    { words: "requestDesk" },
  ),
  entry(
    "ErasurePlan",
    {
      whole: { plan: erasurePlanOfPupil, words: categoryWords },
      "nothing goes": { plan: { ...erasurePlanOfPupil, lines: [] }, words: categoryWords },
    },
    { words: "erasurePlan" },
  ),
];
