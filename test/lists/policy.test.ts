import { PolicyState, policyState } from "../../src/lists/policy";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const COUNT = `query ($filter: PolicyFilter) { policies(filter: $filter) { totalCount } }`;

interface Counted {
  policies: { totalCount: number };
}

onEachSeededDatabase("policies", (db) => {
  const count = async (filter: object) => (await answer<Counted>(db, COUNT, { filter })).policies.totalCount;

  it.each([
    // Issued on 2024-02-24, no end stated.
    ["POL-GS-2024-06", "2024-02-23", 0],
    ["POL-GS-2024-06", "2024-02-24", 1],
    ["POL-GS-2024-06", "2024-02", 1],
    ["POL-GS-2024-06", "2024", 1],
    ["POL-GS-2024-06", "2023", 0],
    ["POL-GS-2024-06", "2030", 1],
    // Of an unknown date, to the end of 2024.
    ["POL-GS-GIITPLAN-2024", "1999-01-01", 1],
    ["POL-GS-GIITPLAN-2024", "2024-12-31", 1],
    ["POL-GS-GIITPLAN-2024", "2024", 1],
    ["POL-GS-GIITPLAN-2024", "2025-01-01", 0],
    ["POL-GS-GIITPLAN-2024", "2025", 0],
    // Issued in January 2026, no day given, to the end of 2035.
    ["POL-JQ-SPACE-2026", "2025-12-31", 0],
    ["POL-JQ-SPACE-2026", "2026-01-05", 1],
    ["POL-JQ-SPACE-2026", "2036", 0],
  ])("%s in force on %s: %i", async (code, day, found) => {
    expect(await count({ code: { eq: code }, inForceOn: day })).toBe(found);
  });

  it("knows validity that ends with a month or year of which no day is given", async () => {
    await db.database.writer.transaction((tx) =>
      tx.manager.query("UPDATE policy SET valid_until = '2024-06' WHERE code = 'POL-GS-2024-06'"),
    );
    expect(await count({ code: { eq: "POL-GS-2024-06" }, inForceOn: "2024-06-30" })).toBe(1);
    expect(await count({ code: { eq: "POL-GS-2024-06" }, inForceOn: "2024-07-01" })).toBe(0);
    await db.database.writer.transaction((tx) =>
      tx.manager.query("UPDATE policy SET valid_until = NULL WHERE code = 'POL-GS-2024-06'"),
    );
  });

  it("refuses a day that is none", async () => {
    const { errors } = await db.ask(COUNT, { filter: { inForceOn: "2024-13" } });
    expect(errors).toHaveLength(1);
  });

  it("counts a policy for every chain under each chain", async () => {
    expect(await count({ allChains: { eq: true } })).toBe(25);
    expect(await count({ allChains: { eq: true }, chain: { eq: "nuclear" } })).toBe(25);
    expect(await count({ chain: { eq: "nuclear" } })).toBe(27);
    expect(await count({ chain: { is: { name: { eq: "不存在的链" } } } })).toBe(0);
  });

  it("walks from policies to chains and instruments and back", async () => {
    const data = await answer(
      db,
      `{ all: policy(code: "POL-GS-2024-06") { chains { totalCount } instruments { nodes { code } } }
        some: policy(code: "POL-GS-2021-27") { chains(orderBy: {field: CODE}) { nodes { code } } }
        chain(code: "nuclear") { policies { totalCount } }
        policyInstrument(code: "ELECTRICITY_PRICE") { policies { totalCount } } }`,
    );
    expect(data).toEqual({
      all: { chains: { totalCount: 14 }, instruments: { nodes: [{ code: "SERVICE" }, { code: "OTHER" }] } },
      some: {
        chains: {
          nodes: [
            "agrifood",
            "biomedicine",
            "culture-tourism",
            "digital-information",
            "new-energy",
            "new-materials",
            "road-economy",
          ].map((code) => ({ code })),
        },
      },
      chain: { policies: { totalCount: 27 } },
      policyInstrument: { policies: { totalCount: 2 } },
    });
  });
});

describe("the state of a policy on 2026-11-23", () => {
  it.each([
    [null, null, PolicyState.OPEN_ENDED],
    ["2024-02-24", null, PolicyState.OPEN_ENDED],
    ["2026-11-23", "2026-11-23", PolicyState.IN_FORCE],
    ["2026", "2026", PolicyState.IN_FORCE],
    ["2026-11-24", "2030", PolicyState.NOT_YET],
    ["2027", null, PolicyState.NOT_YET],
    [null, "2026-11-22", PolicyState.EXPIRED],
    [null, "2026-10", PolicyState.EXPIRED],
    [null, "2026-11", PolicyState.IN_FORCE],
  ])("issued %s, valid until %s: %s", (issuedOn, validUntil, state) => {
    expect(policyState({ issuedOn, validUntil }, "2026-11-23")).toBe(state);
  });
});
