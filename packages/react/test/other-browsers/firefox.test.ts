import { describe } from "vitest";
import { elementsIn } from "./elements-in.ts";
import { openFirefox } from "./open-firefox.ts";
import { widgetsIn } from "./widgets-in.ts";

describe("Firefox", () => widgetsIn(openFirefox));
describe("Firefox, elements", () => elementsIn(openFirefox));
