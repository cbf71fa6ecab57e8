import { parentsInPage, serveFrame } from "../frame/serve-frame.ts";

serveFrame({ parents: parentsInPage() });
