/** A `TransformStream` of the host, typed by the host's own declarations. */
export type WebTransform = typeof globalThis extends {
  TransformStream: { prototype: infer Stream };
}
  ? Stream
  : { readonly readable: unknown; readonly writable: unknown };

interface Controller {
  enqueue(item: unknown): void;
}

interface Transformer {
  transform(chunk: unknown, controller: Controller): void | Promise<void>;
  flush(controller: Controller): void | Promise<void>;
}

/** Makes one with the host's constructor: browsers, workers, Node, Deno and Bun all have it. */
export function createWebTransform(transformer: Transformer): WebTransform {
  const host = globalThis as unknown as { TransformStream: new (as: Transformer) => WebTransform };
  return new host.TransformStream(transformer);
}
