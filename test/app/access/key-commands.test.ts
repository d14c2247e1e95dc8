import { PassThrough } from "node:stream";
import { openDatabase } from "../../../ormconfig";
import { addKeyCommands } from "../../../src/app/key-commands";
import { commands } from "../../../src/app/seeding";
import { listKeys } from "../../../src/platform/access";
import { onEachDatabase } from "../../support/harness";

onEachDatabase("the commands for keys", (db) => {
  afterEach(() => (process.exitCode = undefined));

  const run = async (...given: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const world = {
      open: () => openDatabase(db.url),
      out: (text: string) => void out.push(text),
      error: (text: string) => void error.push(text),
      progress: Object.assign(new PassThrough(), { isTTY: false }),
    };
    const program = commands(world);
    addKeyCommands(program, world);
    for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
      command.exitOverride().configureOutput({ writeErr: (text) => void error.push(text) });
    }
    await program.parseAsync(["node", "longtu", "key", ...given]).catch(() => undefined);
    return { out: out.join(""), error: error.join("") };
  };

  it("make a key that is shown once, list it without its secret, and take it back", async () => {
    const { out } = await run("create", "--name", "省商务厅 地图", "--scope", "READ", "READ_INTERNAL", "--days", "30");
    expect(out).toMatch(/^lt_[0-9a-z]{12}_[A-Za-z0-9_-]{43}\n$/);
    const [prefix, secret] = [out.slice(3, 15), out.slice(16).trim()];
    const listed = (await run("list")).out;
    expect(listed).toMatch(new RegExp(`^${prefix}  good until \\S+  READ,READ_INTERNAL  省商务厅 地图\n$`));
    expect(JSON.stringify(await listKeys(db.database.reader))).not.toContain(secret);
    // The whole key in place of its prefix is not repeated.
    const revoked = await run("revoke", out.trim());
    expect(revoked.out).toContain(prefix);
    expect(revoked.out).not.toContain(secret);
    expect((await run("list")).out).toContain(`${prefix}  revoked `);
  });

  it.each([
    [["--name", "a", "--scope", "EVERYTHING"], "EVERYTHING"],
    [["--name", "a", "--scope"], "--scope"],
    [["--name", " "], "Must be 1 to 200 characters"],
    [["--name", "a\u001b[2J"], "Must be 1 to 200 characters"],
    [["--name", "a", "--days", "0"], "Must be 1 to 3650"],
    [["--name", "a", "--days", "3651"], "Must be 1 to 3650"],
    [["--scope", "READ"], "--name"],
  ])("make no key of %j", async (given, told) => {
    const before = await listKeys(db.database.reader);
    const { out, error } = await run("create", ...given);
    expect(out).toBe("");
    expect(error).toContain(told);
    expect(await listKeys(db.database.reader)).toEqual(before);
  });

  it("tell that there is no key to take back", async () => {
    const { error } = await run("revoke", "nowhere");
    expect(error).toContain("There is no key nowhere that could be taken back.");
    expect(process.exitCode).toBe(1);
  });
});
