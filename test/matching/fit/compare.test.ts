import { answer } from "../../support/answer";
import { onEachSeededDatabase } from "../../support/harness";

interface Compared {
  opportunity: { code: string };
  verdict: {
    match: { enterprise: null; parts: { part: string; value: string | null }[] } | null;
    excludedBecause: { code: string; explanation: string } | null;
  };
}

const COMPARE = `query ($codes: [String!]!, $profile: InvestorProfile) { compare(opportunities: $codes, profile: $profile) {
  opportunity { code }
  verdict { match { enterprise { code } parts { part value } } excludedBecause { code explanation } } } }`;

onEachSeededDatabase("opportunities side by side", (db) => {
  it("have the same parts in the same order, in the order asked for", async () => {
    const { compare } = await answer<{ compare: Compared[] }>(db, COMPARE, { codes: ["O-002", "O-001"] });
    expect(compare.map(({ opportunity }) => opportunity.code)).toEqual(["O-002", "O-001"]);
    const [one, other] = compare.map(({ verdict }) => verdict.match?.parts ?? []);
    expect(one?.map(({ part }) => part)).toEqual(other?.map(({ part }) => part));
    // Whoever makes exactly what is offered.
    expect([one, other].map((parts) => parts?.[0])).toEqual([
      { part: "SEGMENT_FIT", value: "1" },
      { part: "SEGMENT_FIT", value: "1" },
    ]);
  });

  it("are compared for an investor, who may be excluded from one", async () => {
    const { compare } = await answer<{ compare: Compared[] }>(
      db,
      COMPARE,
      { codes: ["O-001", "O-002"], profile: { makes: ["new-materials/carbon-graphite"], excludedRegions: ["621122"] } },
      { locale: "en" },
    );
    for (const { verdict } of compare) {
      expect(verdict).toMatchObject({
        match: null,
        excludedBecause: { code: "REGION_EXCLUDED", explanation: expect.stringContaining("Longxi") as string },
      });
    }
  });

  it("may be a single one: what one investor is to it, or why it is none", async () => {
    const profile = { makes: ["new-materials/carbon-graphite"] };
    const { compare } = await answer<{ compare: Compared[] }>(db, COMPARE, { codes: ["O-001"], profile });
    expect(compare.map(({ opportunity }) => opportunity.code)).toEqual(["O-001"]);
    expect(compare[0]?.verdict.match?.parts[0]).toEqual({ part: "SEGMENT_FIT", value: "1" });
  });

  it.each([
    ["no code", []],
    ["a code twice", ["O-001", "O-001"]],
    ["eleven codes", Array.from({ length: 11 }, (_, index) => `O-0${index + 10}`)],
    ["a code that does not exist", ["O-001", "no-such"]],
  ])("are refused for %s", async (_, codes) => {
    const { errors } = await db.ask(COMPARE, { codes });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "opportunities" });
  });
});

onEachSeededDatabase("a gap's targets", (db) => {
  it("are those of its segment", async () => {
    const { chain } = await answer<{
      chain: { gaps: Record<"targets", unknown>[] & { targets: unknown; segment: { targets: unknown } }[] };
    }>(
      db,
      `{ chain(code: "new-energy-equipment") { gaps {
        targets(first: 3) { nodes { score enterprise { code role } } }
        segment { targets(first: 3) { nodes { score enterprise { code role } } } } } } }`,
    );
    expect(chain.gaps.length).toBeGreaterThan(2);
    for (const { targets, segment } of chain.gaps) expect(targets).toEqual(segment.targets);
    expect(JSON.stringify(chain)).toContain('"role":"TARGET"');
  });
});
