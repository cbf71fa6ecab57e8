import { renderToPipeableStream } from "react-server-dom-parcel/server";
import { parts } from "./insert.tsx";

renderToPipeableStream(parts).pipe(process.stdout);
