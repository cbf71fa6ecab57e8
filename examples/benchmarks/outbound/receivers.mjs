/** A mail server and a web server on loopback, in a process of their own: what they cost is in nobody's time. Sends their ports to its parent. */
import { once } from "node:events";
import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";

const [answer] = await once(process, "message");

const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    stream.resume();
    stream.on("end", () => done());
  },
});
mail.listen(0, "127.0.0.1");
const web = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.setHeader("content-type", "application/json").end(answer));
});
web.listen(0, "127.0.0.1");
await Promise.all([once(mail.server, "listening"), once(web, "listening")]);
process.send({ mail: mail.server.address().port, web: web.address().port });
