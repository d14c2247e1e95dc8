import { compareGaps, evidenceSentence } from "../../src/matching/gaps/gaps.rules";
import { SegmentPresence } from "../../src/maps/chain";
import { sql } from "../../src/platform/database";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

interface Gap {
  kind: string;
  segment: { code: string };
  evidence: { neighbour: { code: string }; relation: string; anchors: number; explanation: string }[];
}

const GAPS = `{ chains(first: 14) { nodes { code gaps { kind segment { code }
  evidence { relation anchors explanation neighbour { code } } } } } }`;

const given: string[] = [];

onEachSeededDatabase("gaps", (db) => {
  it("are exactly the weak and missing segments with a neighbour that is strong or present, for every chain", async () => {
    // given: the rule in plain JavaScript over the raw tables
    const { reader } = db.database;
    const segments = await reader.rows<{ id: number; code: string; presence: string; chain: string }>(
      sql`SELECT s.id, s.code, s.presence, c.code AS chain FROM chain_segment AS s JOIN chain AS c ON c.id = s.chain_id`,
    );
    const supplies = await reader.rows<{ supplier: number; customer: number }>(
      sql`SELECT supplier_id AS supplier, customer_id AS customer FROM segment_supply`,
    );
    const byId = new Map(segments.map((segment) => [segment.id, segment]));
    const isThere = (id: number) => ["STRONG", "PRESENT"].includes(byId.get(id)?.presence ?? "");
    const neighboursOf = (id: number) => [
      ...supplies.filter(({ customer }) => customer === id).map(({ supplier }) => supplier),
      ...supplies.filter(({ supplier }) => supplier === id).map(({ customer }) => customer),
    ];
    // when
    const { chains } = await answer<{ chains: { nodes: { code: string; gaps: Gap[] }[] } }>(db, GAPS);
    // then
    for (const { code, gaps } of chains.nodes) {
      const expected = segments.filter(
        (segment) =>
          segment.chain === code &&
          ["WEAK", "MISSING"].includes(segment.presence) &&
          neighboursOf(segment.id).some(isThere),
      );
      expect(gaps.map(({ segment }) => segment.code).sort()).toEqual(expected.map((segment) => segment.code).sort());
      for (const gap of gaps) {
        const segment = segments.find((one) => one.code === gap.segment.code);
        const present = neighboursOf(segment?.id ?? 0)
          .filter(isThere)
          .map((id) => byId.get(id)?.code);
        expect(gap.kind).toBe(segment?.presence);
        expect(gap.evidence.map(({ neighbour }) => neighbour.code).sort()).toEqual(present.sort());
      }
    }
    expect(chains.nodes.flatMap(({ gaps }) => gaps).length).toBeGreaterThan(30);
  });

  it("come missing before weak, and are the same on both databases", async () => {
    const { chains } = await answer<{ chains: { nodes: { gaps: Gap[] }[] } }>(db, GAPS);
    for (const { gaps } of chains.nodes) {
      const kinds = gaps.map(({ kind }) => kind);
      expect(kinds).toEqual([...kinds].sort());
    }
    const text = JSON.stringify(chains);
    expect(given.every((other) => other === text)).toBe(true);
    given.push(text);
  });

  it("cost the same number of statements for one chain and for all", async () => {
    const cost = async (first: number) =>
      (
        await db.ask(
          `{ chains(first: ${first}) { nodes { gaps { kind segment { name } evidence { explanation } } } } }`,
        )
      ).statements.length;
    expect([await cost(1), await cost(14)]).toEqual([4, 4]);
  });

  it("stand on their segment too, which has none when it is not a gap", async () => {
    const { weak, strong } = await answer<Record<"weak" | "strong", { nodes: { gap: Gap | null }[] }>>(
      db,
      `{ weak: chainSegments(first: 5, filter: { presence: { eq: MISSING } }) { nodes { gap { kind segment { code } } } }
         strong: chainSegments(first: 5, filter: { presence: { eq: STRONG } }) { nodes { gap { kind } } } }`,
    );
    expect(weak.nodes.some(({ gap }) => gap?.kind === "MISSING")).toBe(true);
    expect(strong.nodes.map(({ gap }) => gap)).toEqual([null, null, null, null, null]);
  });
});

describe("the rules of gaps", () => {
  const text = (zh: string, en: string | null) => ({ zh, en });

  it.each([
    [
      true,
      SegmentPresence.STRONG,
      2,
      "Ore",
      '"Smelting" (strong here, 2 anchors) can supply "Alloys" (Ore).',
      "本地强的“冶炼”(2家本地龙头)可供应“合金”(Ore)。",
    ],
    [
      false,
      SegmentPresence.PRESENT,
      1,
      null,
      '"Smelting" (present here, 1 anchor) needs "Alloys".',
      "本地有基础的“冶炼”(1家本地龙头)需要“合金”。",
    ],
  ])("say why a neighbour counts (supplier: %p)", (isSupplier, presence, anchors, note, en, zh) => {
    const sentence = evidenceSentence({
      segment: text("合金", "Alloys"),
      neighbour: text("冶炼", "Smelting"),
      isSupplier,
      presence,
      anchors,
      note,
    });
    expect(sentence).toEqual({ zh, en });
  });

  it("order by kind, evidence, the editor's order, id", () => {
    const gap = (kind: string, count: number, sort: number, id: number) => ({
      kind,
      evidence: Array(count),
      segment: { sort, id },
    });
    const gaps = [
      gap("WEAK", 3, 1, 1),
      gap("MISSING", 1, 9, 2),
      gap("MISSING", 2, 9, 3),
      gap("WEAK", 3, 1, 0),
      gap("WEAK", 3, 0, 9),
    ];
    expect([...gaps].sort(compareGaps).map(({ segment }) => segment.id)).toEqual([3, 2, 9, 0, 1]);
  });
});
