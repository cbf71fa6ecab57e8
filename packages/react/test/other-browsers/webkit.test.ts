import { describe } from "vitest";
import { openWebKit } from "./open-webkit.ts";
import { widgetsIn } from "./widgets-in.ts";

describe("WebKitGTK", () => widgetsIn(openWebKit));
