import { leerplein } from "../../../../packages/core/test/privacy-inserts.ts";
import { purpose, visitor } from "../../../../packages/react/test/consents.ts";
import type { Entry } from "../entry.ts";

const { now: _clock, ...options } = visitor({
  purposes: [purpose("video", { title: "Filmpjes van FilmPlein" })],
});
const insert = JSON.stringify(leerplein);
const categories = JSON.stringify([{ id: "results", label: "Cijfers" }]);

export const elements: readonly Entry[] = [
  {
    widget: "bijsluiter-breach-report",
    states: {
      short: { endpoint: "/api/breach-reports" },
      whole: { endpoint: "/api/breach-reports", length: "whole" },
    },
  },
  {
    widget: "bijsluiter-consent",
    states: { asking: { options: JSON.stringify(options) } },
  },
  {
    widget: "bijsluiter-insert",
    states: {
      "for a parent": { insert, reader: "parent" },
      "for a pupil": { insert, reader: "pupil" },
      "for a board": { insert, reader: "board" },
    },
  },
  {
    widget: "bijsluiter-rights-request",
    states: { empty: { endpoint: "/api/requests", categories, methods: '["signed-in"]' } },
  },
];
