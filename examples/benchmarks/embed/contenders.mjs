/**
 * Who is measured: how it comes to a page of plain HTML, and what its first question is found by.
 *
 * - `module`, `script`: of the package as it ships.
 * - `entry`: bundled here with all that it needs.
 * - `tag`: an element that stands in the page; `html`: what stands there instead.
 */
export const contenders = [
  { name: "a bare page", html: "<h2>Wat is er gebeurd?</h2>", question: "h2" },
  {
    name: "`<bijsluiter-breach-report>`, a module",
    tag: "bijsluiter-breach-report",
    module: "breach-report.js",
    question: "h2",
  },
  {
    name: "`<bijsluiter-breach-report>`, one script",
    tag: "bijsluiter-breach-report",
    script: "breach-report.iife.js",
    question: "h2",
  },
  { name: "the same form in React, one script", entry: "react-iife.jsx", question: "h2" },
  {
    name: "the same form behind r2wc",
    entry: "r2wc.jsx",
    tag: "r2wc-breach-report",
    question: "h2",
  },
  {
    name: "SurveyJS, the first question alone",
    entry: "surveyjs.mjs",
    question: ".sd-question__title",
  },
];
