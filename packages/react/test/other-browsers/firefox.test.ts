import { describe } from "vitest";
import { openFirefox } from "./open-firefox.ts";
import { widgetsIn } from "./widgets-in.ts";

describe("Firefox", () => widgetsIn(openFirefox));
