import { renderToPipeableStream } from "react-server-dom-parcel/server";
import { insert } from "./insert.tsx";

renderToPipeableStream(insert).pipe(process.stdout);
