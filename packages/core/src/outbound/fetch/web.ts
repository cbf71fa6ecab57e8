/** Headers of a request. Subset that all engines have. */
export interface WebHeaders {
  readonly forEach: (each: (value: string, name: string) => void) => void;
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
  readonly delete: (name: string) => void;
}

/** A stream of bytes. */
export interface WebStream {
  readonly getReader: () => WebReader;
}

/** Reader of a stream. */
export interface WebReader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<void>;
}

/** File or other binary data. */
export interface WebBlob {
  readonly size: number;
  readonly name?: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Fields of a form. */
export interface WebForm {
  readonly forEach: (each: (value: string | WebBlob, name: string) => void) => void;
  readonly append: (name: string, value: unknown) => void;
}

/** A request. */
export interface WebRequest {
  readonly url: string;
  readonly method: string;
  readonly redirect: string;
  readonly headers: WebHeaders;
  readonly body: WebStream | null;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Response to a request. */
export interface WebResponse {
  readonly status: number;
  readonly type?: string;
  readonly headers: Pick<WebHeaders, "get">;
}

/** Options of a request, other than its address. */
export type WebInit = Readonly<Record<string, unknown>>;

interface Web {
  readonly Request: new (input: unknown, init?: WebInit) => WebRequest;
  readonly Headers: new (init: unknown) => WebHeaders;
  readonly FormData: new () => WebForm;
  readonly URLSearchParams: new (init: unknown) => Iterable<readonly [string, string]>;
  readonly Blob: new () => WebBlob;
  readonly URL: new (
    address: string,
    base?: string,
  ) => {
    readonly host: string;
    readonly href: string;
    readonly origin: string;
    readonly pathname: string;
    readonly search: string;
  };
  readonly ReadableStream: new (source: {
    readonly pull: (to: {
      readonly enqueue: (chunk: Uint8Array) => void;
      readonly close: () => void;
    }) => Promise<void>;
    readonly cancel: () => Promise<void>;
  }) => WebStream;
}

/** Web API of the engine. Declared here because core is compiled without platform types. */
export const web = (): Web => globalThis as unknown as Web;

/** True when a value is an instance of a class of the engine. */
export const isOf = (name: keyof Web, value: unknown): boolean =>
  typeof web()[name] === "function" && value instanceof (web()[name] as new () => object);
