import { describe, expect, it } from "vitest";
import { describeDetector } from "../../../test/describe-detector.ts";
import { createScanner } from "../index.ts";

/** `size` letters and digits; with a prefix they have the form of a secret, and are none. */
const filled = (size: number, unit = "Ab3dEf9hIjK1mNoP") =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const join = (...parts: readonly string[]) => parts.join("");

const webToken = join("ey", "J", filled(33), ".ey", "J", filled(60), ".", filled(43));
const begin = (name: string) => join("-----", "BEGIN ", name, "-----");
const end = (name: string) => join("-----", "END ", name, "-----");
const pem = join(
  begin("RSA PRIVATE KEY"),
  "\n",
  `${filled(64)}\n`.repeat(25),
  end("RSA PRIVATE KEY"),
);

describeDetector("credential", {
  valid: [
    [webToken, "a JSON Web Token, RFC 7519"],
    [join("AK", "IA", "Q3EGRIFTV7ZNM2KL"), "AWS, an access key"],
    [join("gh", "p_", filled(36)), "GitHub, a personal token"],
    [
      join("github", "_pat_", filled(22), "_", filled(59)),
      "GitHub, a token with rights of its own",
    ],
    [join("AI", "za", filled(35)), "Google, an API key"],
    [join("xo", "xb-", "123456789012-1234567890123-", filled(24)), "Slack, a bot"],
    [join("a1b", "8Q~", filled(34)), "Azure, a client secret"],
    [join("sk", "_live_", filled(24)), "Stripe"],
    [join("gl", "pat-", filled(20)), "GitLab, a personal token"],
    [pem, "a private key, RFC 7468"],
  ],
  invalid: [
    [join("AK", "IA", "IOSFODNN7EXAMPLE"), "the example of the documentation"],
    [join("gh", "p_", "x".repeat(36)), "filled in"],
    [join("gh", "p_", filled(20)), "too short"],
    [join(begin("PRIVATE KEY"), "\n...\n", end("PRIVATE KEY")), "dots for a key"],
    [
      join(begin("CERTIFICATE"), "\n", filled(64), "\n", end("CERTIFICATE")),
      "what everybody may see",
    ],
    [join("ey", "J", filled(33), ".", filled(20)), "two parts"],
    ["sha512-Ab3dEf9hIjK1mNoPAb3dEf9hIjK1mNoP", "a hash"],
  ],
});

const { scan } = createScanner({ kinds: ["credential"] });
const foundIn = (text: string) => scan(text).map(({ start, end }) => text.slice(start, end));

describe("a secret behind its name or in an address", () => {
  it.each([
    ["Wachtwoord: Welkom01", "Welkom01", "a mail"],
    ["Uw wachtwoord is: Zomer2026!", "Zomer2026!", "a mail, with a sign of its own"],
    ["inlog jan / wachtwoord: 1234.", "1234", "digits"],
    ["Het wachtwoord is Zomer2026!", "Zomer2026!", "a sentence"],
    ["het wachtwoord voor Magister is 'Welkom01'.", "Welkom01", "a sentence that says whose"],
    ["Your password was **P@ssw0rd!**", "P@ssw0rd!", "in bold"],
    ["pincode: 4821", "4821", "a code"],
    ["PIN-code: 4821", "4821", "with a hyphen"],
    ["pin: 4821", "4821", "a short name of it"],
    ["Wachtwoord wifi: Geheim99", "Geheim99", "a name in two words"],
    ["Inloggen met ww Zomer2026!", "Zomer2026!", "without a sign"],
    ["toegangscode=482193", "482193", "a code of a door"],
    ["Pincode 4821", "4821", "a code without a sign"],
    ["De pincode is 4821.", "4821", "a code in a sentence"],
    ["PIN 482193", "482193", "a short name of it"],
    ["Uw PIN 482193 is nieuw", "482193", "the same in a sentence"],
    ["toegangscode 482193", "482193", "a code of a door, without a sign"],
    ["Het wachtwoord is 1234", "1234", "digits that a sentence says are one"],
    ["wachtwoord (tijdelijk): Zomer2026!", "Zomer2026!", "words in brackets"],
    ["Wachtwoord (nieuw) : Zomer2026!", "Zomer2026!", "words in brackets, and a blank"],
    ["password [new]: Zomer2026!", "Zomer2026!", "square brackets"],
    ["pincode (4 cijfers): 4821", "4821", "what it is made of"],
    ["wachtwoord van Jan: Zomer2026!", "Zomer2026!", "whose it is"],
    ["Wachtwoord Magister: Zomer2026!", "Zomer2026!", "what it is for"],
    ["mysql -pGeheim", "Geheim", "an option of mysql, which takes no blank"],
    ["mysqldump -u root -pzomer school", "zomer", "the same, behind others"],
    ["C:\\bin\\mysql.exe -pZomer26", "Zomer26", "Windows"],
    ["$ mariadb-dump -h db -pZomer26 x", "Zomer26", "MariaDB"],
    ["7z a -pZomer26 x.7z", "Zomer26", "7-Zip"],
    ["sshpass -pZomer26 ssh jan@x", "Zomer26", "sshpass"],
    ["sshpass -p 'Zomer26' ssh jan@x", "Zomer26", "sshpass, with a blank"],
    ["docker login -u jan -p Zomer26", "Zomer26", "Docker"],
    ["redis-cli -a Zomer26 ping", "Zomer26", "Redis"],
    ["ldapsearch -D cn=x -w Zomer26", "Zomer26", "LDAP"],
    ["zip -P Zomer26 x.zip a", "Zomer26", "Info-ZIP"],
    ["curl -u jan:zomervakantie https://x.example", "jan:zomervakantie", "an option of curl"],
    ["curl -s --user 'jan:Zomer26' x", "jan:Zomer26", "its long name"],
    ["ww: Welkom01", "Welkom01", "a short name"],
    ["password=hunter2", "hunter2", "a setting"],
    ["DB_PASSWORD='Geheim12'", "Geheim12", "in quotes"],
    ["SMTP_PASS=abc123xy", "abc123xy", "a setting with a short name"],
    ['{"password": "abc123xy"}', "abc123xy", "JSON"],
    ['{\\"password\\":\\"abc123xy\\"}', "abc123xy", "JSON in JSON"],
    ["'password' => 'abc123xy',", "abc123xy", "an array"],
    ["/login?password=abc123xy&x=1", "abc123xy", "a parameter"],
    [`api_key = "${filled(32)}"`, filled(32), "a key"],
    [`aws_secret_access_key = ${filled(40)}`, filled(40), "a key of AWS"],
    [`client_secret=${filled(30)}`, filled(30), "a secret of a program"],
    [`Authorization: Bearer ${filled(30)}`, filled(30), "a header, RFC 6750"],
    ["Authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz", "a header, RFC 7617"],
    [`curl -H 'Authorization: token ${filled(20)}'`, filled(20), "a command"],
    [`"authorization": "${filled(24)}"`, filled(24), "without a scheme"],
    ["https://jan:Welkom01@host.example/x", "jan:Welkom01", "an address, RFC 3986"],
    ["postgres://app:zomervakantie@db.example:5432/x", "app:zomervakantie", "PostgreSQL"],
    ["mongodb+srv://jan:zomervakantie@cluster.example/", "jan:zomervakantie", "MongoDB"],
    ["redis://:p4ssw9@cache:6379", ":p4ssw9", "without a user"],
    ["Server=db;Database=x;User Id=app;Password=zomervakantie;", "zomervakantie", "SQL Server"],
    [`AccountName=x;AccountKey=${filled(86)}==;`, `${filled(86)}==`, "Azure, storage"],
    ["WIFI:T:WPA;S:Gast;P:zomervakantie;;", "zomervakantie", "a code for a network"],
    ["WIFI:S:Gast;T:WPA;P:ab\\;cd;H:true;;", "ab\\;cd", "with a sign that is escaped"],
  ])("%s: %s (%s)", (text, secret) => {
    expect(foundIn(text)).toEqual([secret]);
  });

  it.each([
    ["password: <password>", "to be filled in"],
    [join("password: $", "{PASSWORD1}"), "a template"],
    ["wachtwoord: ***", "a mask"],
    ["wachtwoord: [credential]", "redacted"],
    ["password: changeme", "documentation"],
    ["password: string;", "a type"],
    ["password?: string", "a type that may be left out"],
    ["password: z.string1(),", "a schema"],
    ["password: user.password1", "a property"],
    ["{ password: newPassword1, x: 2 }", "a variable"],
    ["password === other1", "a comparison"],
    ["passwordHash: hash(pw1)", "a call"],
    ["password: 8", "a length"],
    ["MD5Password1 = MD5Password1;", "a variable that is handed on"],
    ["password: options?.password1,", "a property that may be missing"],
    ["STENCIL_PASS: 0x0B96", "a number of a program"],
    ["let pw=194559,ww=70271", "widths"],
    ['"pass": "Element has no tabindex greater than 0"', "a sentence"],
    ["password: 'at least 8 signs'", "a sentence behind a name"],
    ["Wachtwoord: zie de brief", "a sentence"],
    ["Wachtwoord vergeten? Klik hier: https://host.example/1", "a link"],
    ["token: string", "a type"],
    ["token = 'punctuation'", "a name"],
    ["Authorization: Bearer <token>", "to be filled in"],
    [join("authorization: Bearer $", "{token}"), "a template"],
    ["description: required", "another name"],
    ["https://user:pass@host.example/x", "documentation"],
    ["postgres://postgres:postgres@localhost/x", "the user once more"],
    ["https://host.example:8080/@scope/x", "a port"],
    [join("https://$", "{USER}:$", "{PASS}@host.example"), "a template"],
    ["https://0123456789abcdef@o123.example/456", "a public key"],
    ["git@host.example:team/repo.git", "a repository"],
    ["Server=x;Password=***;", "a mask"],
    ["WIFI:T:nopass;S:Gast;;", "an open network"],
    ["P:abc12345;", "no code for a network"],
    ["e.compass=9788;", "a word that ends in the name"],
    ["The password is base64 encoded", "how it is kept"],
    ["Uw wachtwoord is 30 dagen geldig", "how long it is good"],
    ["wachtwoord is verlopen", "a sentence without a sign"],
    ["De code is Zomer2026!", "another subject"],
    ["password OAuth2 flow", "a technique"],
    ["spin: 4821", "another word"],
    ["statuscode: 4821", "a code of a program"],
    ["spin 4821 en zin 2024", "other words, without a sign"],
    ["statuscode 4821", "a code of a program, without a sign"],
    ["postcode 4821", "a code of a place"],
    ["a2 pin 25000 adj2 75000", "a guide of a drawing"],
    ["wachtwoord 2026", "a year"],
    ["getPassword(user): Uint8Array", "the type of a call"],
    ["password reset: https://host.example/a1", "a link"],
    ["mysql -p school", "a password that is asked for"],
    [join("mysql -p$", "{PW} school"), "a variable"],
    ["mkdir -pGeheim12", "another command"],
    ["ssh -p 2222 host", "a port"],
    ["docker run -p 8080:80 image", "a port of a container"],
    ["mysql -h x; mkdir -pZomer26", "a command behind another"],
    ["docker run -u app:staff image", "a user and a group"],
    ["curl -u jan:jan https://x.example", "the user once more"],
    ["curl -u user:password https://x.example", "documentation"],
    ["curl --ua jan:zomervakantie x", "another option"],
  ])("%s holds none (%s)", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe("a secret that is longer than the window", () => {
  const long = join("ey", "J", filled(33), ".ey", "J", filled(3000), ".", filled(340));
  const text = `${"x ".repeat(700)}${long} en ${pem} en ww: Welkom01 `.repeat(3);

  it("is found whole", () => {
    expect(foundIn(text)).toEqual(Array.from({ length: 3 }, () => [long, pem, "Welkom01"]).flat());
  });

  it.each([1, 7, 100, 1500, 70_000])("is found whole in pieces of %i", (size) => {
    const stream = createScanner({ kinds: ["credential"] }).incremental();
    const found: unknown[] = [];
    for (let at = 0; at < text.length; at += size)
      found.push(...stream.push(text.slice(at, at + size)).matches);
    found.push(...stream.finish().matches);
    expect(found).toEqual(scan(text));
  });

  it("is not waited for without end", () => {
    const stream = createScanner({ kinds: ["credential"] }).incremental();
    let given = 0;
    for (let turn = 0; turn < 40; turn += 1)
      given += stream.push(join("ey", "J", "a1".repeat(500))).text.length;
    expect(given).toBeGreaterThan(20_000);
  });

  it("leaves a block without an end alone", () => {
    expect(foundIn(join(begin("PRIVATE KEY"), "\n", filled(9000)))).toEqual([]);
  });
});
