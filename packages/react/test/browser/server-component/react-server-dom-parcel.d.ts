declare module "react-server-dom-parcel/server" {
  /** Renders server components to what a browser, or a server of HTML, makes elements of. */
  export function renderToPipeableStream(element: import("react").ReactNode): {
    readonly pipe: (to: NodeJS.WritableStream) => void;
  };
}

declare module "react-server-dom-parcel/client.node" {
  /** Makes elements of what server components rendered. */
  export function createFromNodeStream(
    stream: import("node:stream").Readable,
  ): Promise<import("react").ReactNode>;
}
