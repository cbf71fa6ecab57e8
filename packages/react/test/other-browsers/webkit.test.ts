import { describe } from "vitest";
import { elementsIn } from "./elements-in.ts";
import { formsIn } from "./forms-in.ts";
import { openWebKit } from "./open-webkit.ts";
import { widgetsIn } from "./widgets-in.ts";

describe("WebKitGTK", () => widgetsIn(openWebKit));
describe("WebKit, elements", () => elementsIn(openWebKit));
describe("WebKit, forms and what is only shown", () => formsIn(openWebKit));
