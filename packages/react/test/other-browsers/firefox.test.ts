import { describe } from "vitest";
import { elementsIn } from "./elements-in.ts";
import { formsIn } from "./forms-in.ts";
import { openFirefox } from "./open-firefox.ts";
import { widgetsIn } from "./widgets-in.ts";

describe("Firefox", () => widgetsIn(openFirefox));
describe("Firefox, elements", () => elementsIn(openFirefox));
describe("Firefox, forms and what is only shown", () => formsIn(openFirefox));
