import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createTransport, type SendMailOptions } from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OutboundEncryptor, OutboundPolicy } from "../../outbound/index.ts";
import { guardNodemailer } from "../index.ts";

const BSN = "123456782";
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [{ id: "bsn", when: { kinds: ["bsn"] }, action: "block", severity: "high" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};
const guard = () => guardNodemailer({ policy, classify: () => ({ internal: false, routes: [] }) });
const mail = (more: SendMailOptions): SendMailOptions => ({
  from: "balie@leerplein.example",
  to: "ouder@uit.example",
  subject: "Uw vraag",
  text: "Dag",
  ...more,
});

/** What left of a mail, or why it did not. */
async function leaving(more: SendMailOptions): Promise<string> {
  const transporter = createTransport({ streamTransport: true, buffer: true });
  transporter.use("stream", guard());
  return transporter.sendMail(mail(more)).then(
    ({ message }) => String(message),
    (error: { readonly refusal?: string }) => error.refusal ?? "another error",
  );
}

const folder = mkdtempSync(join(tmpdir(), "mail-"));
const path = join(folder, "brief.txt");
writeFileSync(path, `bsn ${BSN}`);
const server = createServer((_request, response) => response.end(`bsn ${BSN}`));
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
const href = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/brief.txt`;
const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:bsn ${BSN}\r\nEND:VEVENT\r\nEND:VCALENDAR`;

const ways: readonly (readonly [string, () => SendMailOptions])[] = [
  [
    "an alternative",
    () => ({ alternatives: [{ contentType: "text/markdown", content: `bsn ${BSN}` }] }),
  ],
  ["an invitation", () => ({ icalEvent: { method: "request", content: calendar } })],
  ["AMP", () => ({ amp: `<!doctype html><html ⚡4email><body>bsn ${BSN}</body></html>` })],
  ["HTML for watches", () => ({ watchHtml: `<b>bsn ${BSN}</b>` })],
  [
    "a header of a list",
    () => ({ list: { help: { url: "https://leerplein.example/", comment: `bsn ${BSN}` } } }),
  ],
  ["a subject in encoded words", () => ({ subject: `Één kind, bsn ${BSN}, ${"é".repeat(60)}` })],
  [
    "a long name in pieces",
    () => ({
      attachments: [
        { filename: `${"é ".repeat(40)} bsn ${BSN} ${"é ".repeat(40)}.txt`, content: "x" },
      ],
    }),
  ],
  ["raw, as a file", () => ({ raw: { path: rawFile() } })],
  ["raw, as a stream", () => ({ raw: Readable.from([`Subject: x\r\n\r\nbsn ${BSN}`]) })],
  ["an attachment that is a file", () => ({ attachments: [{ path }] })],
  [
    "an attachment at an address",
    () => ({ attachments: [{ filename: "brief.txt", href: href() }] }),
  ],
  [
    "an attachment in base64",
    () => ({
      attachments: [
        {
          filename: "a.txt",
          encoding: "base64",
          content: Buffer.from(`bsn ${BSN}`).toString("base64"),
        },
      ],
    }),
  ],
  [
    "an attachment that is a mail",
    () => ({ attachments: [{ raw: `Content-Type: text/plain; name=a.txt\r\n\r\nbsn ${BSN}` }] }),
  ],
  ["a text that is a file", () => ({ text: { path } })],
  ["HTML that is a stream", () => ({ html: Readable.from(["<p>bsn ", BSN, "</p>"]) })],
  [
    "a picture in HTML that is a text",
    () => ({
      html: `<img src="data:text/plain;base64,${Buffer.from(`bsn ${BSN}`).toString("base64")}">`,
      attachDataUrls: true,
    }),
  ],
];
const rawFile = () => {
  const file = join(folder, "raw.eml");
  writeFileSync(file, `Subject: x\r\n\r\nbsn ${BSN}`);
  return file;
};

describe("a BSN does not leave in", () => {
  it.each(ways)("%s", async (_way, more) => {
    expect(await leaving(more())).toBe("blocked");
  });
});

describe("what cannot be built or counted does not leave", () => {
  it("a stream that breaks off", async () => {
    const content = Readable.from(
      (async function* () {
        yield "begin";
        throw new Error(`bsn ${BSN}`);
      })(),
    );
    expect(await leaving({ attachments: [{ filename: "a.txt", content }] })).toBe("not-read");
  });

  it("a file that is not there", async () => {
    expect(await leaving({ attachments: [{ path: join(folder, "none.txt") }] })).toBe("not-read");
  });

  it("more recipients than a decision has", async () => {
    const to = Array.from({ length: 10_001 }, (_, index) => `ouder${index}@uit.example`);
    expect(await leaving({ to })).toBe("detector-failed");
  });

  it("more attachments than are looked at", async () => {
    const attachments = Array.from({ length: 1001 }, (_, index) => ({
      filename: `${index}.txt`,
      content: "x",
    }));
    expect(await leaving({ attachments })).toBe("blocked");
  });
});

describe("content that is another each time it is asked for", () => {
  const turning = () => {
    let times = 0;
    return () => {
      times += 1;
      return times > 2 ? `bsn ${BSN}` : "niets";
    };
  };
  const byGetter = () => {
    const next = turning();
    return {
      filename: "a.txt",
      get content() {
        return next();
      },
    };
  };
  const byProxy = () => {
    const next = turning();
    return new Proxy(
      { filename: "a.txt", content: "niets" },
      { get: (target, name) => (name === "content" ? next() : Reflect.get(target, name)) },
    );
  };
  it.each<[string, () => SendMailOptions["attachments"]]>([
    ["a getter", () => [byGetter()]],
    ["a proxy", () => [byProxy()]],
    ["a list that is a proxy", () => new Proxy([byGetter()], {})],
  ])("%s: a transport that reads the fields gets what was judged", async (_way, attachments) => {
    const transporter = createTransport({ jsonTransport: true });
    transporter.use("stream", guard());
    const sent = await transporter.sendMail(mail({ attachments: attachments() })).then(
      ({ message }) => String(message),
      () => "",
    );
    expect(sent).not.toContain(BSN);
    expect(sent).not.toContain(Buffer.from(`bsn ${BSN}`).toString("base64"));
  });
});

it("keeps to the policy that was checked, whatever the caller does to it later", async () => {
  const rules = [...policy.rules];
  const transporter = createTransport({ streamTransport: true, buffer: true });
  const own = { ...policy, rules };
  transporter.use(
    "stream",
    guardNodemailer({ policy: own, classify: () => ({ internal: false, routes: [] }) }),
  );
  rules.pop();
  await expect(transporter.sendMail(mail({ text: `bsn ${BSN}` }))).rejects.toMatchObject({
    refusal: "blocked",
  });
});

describe("a mail that was split", () => {
  const encrypt: OutboundPolicy = {
    ...policy,
    mixed: "split",
    rules: [{ id: "bsn", when: { kinds: ["bsn"] }, action: "encrypt", severity: "high" }],
  };
  const turned: OutboundEncryptor = {
    via: "jwe",
    perRecipient: true,
    encrypt: async (bytes) => ({
      contentType: "application/jose",
      body: bytes.map((byte) => byte ^ 0xff),
    }),
  };

  it("says so when a copy of it did not leave", async () => {
    const transporter = createTransport({
      name: "closed",
      version: "1",
      send: (_mail, done) =>
        done(new Error(`bsn ${BSN}`), { envelope: { from: "", to: [] } } as never),
    });
    transporter.use(
      "stream",
      guardNodemailer({
        policy: encrypt,
        classify: () => ({ internal: false, routes: [{ via: "jwe" }] }),
        encryptors: [turned],
      }),
    );
    const to = ["een@uit.example", "twee@uit.example"];
    await expect(transporter.sendMail(mail({ to, text: `bsn ${BSN}` }))).rejects.toMatchObject({
      refusal: "partly-sent",
    });
  });
});
