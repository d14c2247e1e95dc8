import { formatMoney } from "../../web/src/text/numbers";
import { onAtlas } from "../support/atlas";
import { chainShown, dialogOf, segmentIn } from "../support/chain-visit";
import { downloaded } from "../support/downloaded";
import type { Visit } from "../support/visit";

const MAP = `query ($code: String!) {
  chainMap(code: $code) {
    chain { name }
    gapCount
    legend { presence count }
    bands { nodes { segment { code name presence } isGap anchors targets opportunities } }
    outside { segment { code name presence } anchors targets opportunities }
    edges { supplier { code } customer { code } }
  }
}`;

interface MapNode {
  segment: { code: string; name: string; presence: string };
  isGap?: boolean;
  anchors: number;
  targets: number;
  opportunities: number;
}

interface MapAnswer {
  chainMap: {
    chain: { name: string };
    gapCount: number;
    legend: { presence: string; count: number }[];
    bands: { nodes: MapNode[] }[];
    outside: MapNode[];
    edges: { supplier: { code: string }; customer: { code: string } }[];
  };
}

const WORDS = {
  zh: { STRONG: "强", PRESENT: "有", WEAK: "弱", MISSING: "缺", gap: "缺口" },
  en: { STRONG: "strong", PRESENT: "present", WEAK: "weak", MISSING: "missing", gap: "gap" },
} as const;

/** What is missing, next to two that are strong. */
const GAP = "nonferrous-metallurgy/alumina";

onAtlas("the chain map", (atlas) => {
  const ask = (code: string, locale: "zh" | "en" = "zh") => atlas.ask<MapAnswer>(MAP, { code }, locale);
  const arrows = ({ page }: Visit) => page.locator(".supplies g");
  /** What the nodes of the picture say, by their codes. */
  const shownIn = ({ page }: Visit) =>
    page.evaluate<Record<string, string>>(
      "Object.fromEntries([...document.querySelectorAll('[data-place]')].map((node) => [node.dataset.place, node.innerText.replace(/\\s+/g, ' ').trim()]))",
    );

  it("shows of every chain each segment once, with the words and numbers that the API gives", async () => {
    const { chains } = await atlas.ask<{ chains: { nodes: { code: string }[] } }>(
      "{ chains(first: 100) { nodes { code } } }",
    );
    expect(chains.nodes).toHaveLength(14);
    for (const [index, { code }] of chains.nodes.entries()) {
      const locale = index % 2 === 0 ? "zh" : "en";
      const { chainMap } = await ask(code, locale);
      const visit = await atlas.visit(`/chains?chain=${code}${locale === "en" ? "&lang=en" : ""}`);
      await chainShown(visit, chainMap.chain.name);
      const nodes = [...chainMap.bands.flatMap((band) => band.nodes), ...chainMap.outside];
      const shown = await shownIn(visit);
      expect(Object.keys(shown).sort()).toEqual(nodes.map(({ segment }) => segment.code).sort());
      for (const node of nodes) expect(partsOf(shown[node.segment.code] ?? "", node, locale)).toEqual(numbersOf(node));
      const legend = await visit.page.locator(".chain-legend li").allInnerTexts();
      const counts = chainMap.legend.map(({ presence, count }) => `${WORDS[locale][presence as "WEAK"]} ${count}`);
      expect(legend.slice(0, 4).map((text) => text.trim())).toEqual(counts);
      await visit.page.close();
    }
  }, 120_000);

  it("draws an arrow for each supply inside the chain, and those to other chains for the segment that has the focus", async () => {
    const { chainMap } = await ask("nonferrous-metallurgy");
    const own = new Set(chainMap.bands.flatMap(({ nodes }) => nodes.map(({ segment }) => segment.code)));
    const inside = chainMap.edges.filter(({ supplier, customer }) => own.has(supplier.code) && own.has(customer.code));
    const ofGap = chainMap.edges.filter(({ supplier, customer }) => [supplier.code, customer.code].includes(GAP));
    const across = ofGap.filter((edge) => !inside.includes(edge));
    expect(across.length).toBeGreaterThan(0);
    const visit = await atlas.visit("/chains?chain=nonferrous-metallurgy");
    await chainShown(visit, "冶金有色");
    expect(await arrows(visit).count()).toBe(inside.length);
    await segmentIn(visit, GAP).focus();
    await visit.page.locator(".supplies g.is-active").first().waitFor();
    expect(await arrows(visit).count()).toBe(inside.length + across.length);
    expect(await visit.page.locator(".supplies g.is-active").count()).toBe(ofGap.length);
    expect(await visit.page.locator(".segment.is-neighbour").count()).toBe(ofGap.length);
  });

  it("has the same in the table and in the file", async () => {
    const { chainMap } = await ask("new-materials", "en");
    const nodes = [...chainMap.bands.flatMap((band) => band.nodes), ...chainMap.outside];
    const visit = await atlas.visit("/chains?chain=new-materials&view=table&lang=en");
    await visit.page.getByRole("table").waitFor();
    const cells = (column: number) => visit.page.locator(`tbody td:nth-child(${column})`).allInnerTexts();
    const names = await cells(1);
    const inOrder = names.map((name) => nodes.find(({ segment }) => segment.name === name));
    expect(names).toHaveLength(nodes.length);
    expect(await cells(3)).toEqual(inOrder.map((node) => WORDS.en[node?.segment.presence as "WEAK"]));
    expect((await cells(4)).filter((gap) => gap === "yes")).toHaveLength(chainMap.gapCount);
    expect(await cells(5)).toEqual(inOrder.map((node) => String(node?.anchors)));
    expect(await cells(6)).toEqual(inOrder.map((node) => String(node?.targets)));
    expect(await cells(7)).toEqual(inOrder.map((node) => String(node?.opportunities)));
    expect((await cells(8)).filter((suppliers) => suppliers !== "—")).toHaveLength(
      new Set(chainMap.edges.map(({ customer }) => customer.code)).size,
    );
    const lines = await downloaded(visit.page, visit.page.getByRole("button", { name: "Download CSV" }));
    expect(lines[0]).toBe("\uFEFFSegment,Band,Presence,Gap,Anchors here,Targets,Opportunities,Supplied by,Supplies");
    expect(lines).toHaveLength(nodes.length + 2);
    const query = await visit.page.getByRole("link", { name: "The query behind this" }).getAttribute("href");
    expect(query).toContain("/graphiql?document=chain-map&variables=%7B%0A++%22code%22%3A+%22new-materials%22");
  });

  it("opens a gap with one question: why, who with reasons, and with what", async () => {
    const query = `{ chainSegment(code: "${GAP}") {
      gap { evidence { explanation } }
      targets(first: 5) { totalCount nodes { score confidence enterprise { name } parts { value explanation } } }
      opportunities(first: 5) { totalCount nodes { title } }
      chain { policies(first: 5) { totalCount nodes { title } } funds(first: 5) { totalCount nodes { name size { amount } } } }
    } }`;
    const { chainSegment } = await atlas.ask<{ chainSegment: GapAnswer }>(query, {}, "en");
    const visit = await atlas.visit("/chains?chain=nonferrous-metallurgy&lang=en");
    await chainShown(visit, "Metallurgy and non-ferrous metals");
    const asked: string[] = [];
    visit.page.on("request", (request) => request.url().includes("/graphql") && asked.push(request.url()));
    await segmentIn(visit, GAP).click();
    await dialogOf(visit).getByText("Source and date").waitFor();
    expect(asked).toHaveLength(1);
    const text = await dialogOf(visit).innerText();
    const { targets, opportunities, chain } = chainSegment;
    for (const sentence of [
      "This one is missing; of its 2 neighbours, strong or present here: 2.",
      ...chainSegment.gap.evidence.map(({ explanation }) => explanation),
      `Target enterprises that could fill it (${targets.totalCount})`,
      ...targets.nodes.map(({ enterprise }) => enterprise.name),
      `Opportunities (${opportunities.totalCount})`,
      ...opportunities.nodes.map(({ title }) => title),
      `Policies for the chain (${chain.policies.totalCount})`,
      ...chain.policies.nodes.map(({ title }) => title),
      `Funds for the chain (${chain.funds.totalCount})`,
      ...chain.funds.nodes.map(
        ({ name, size }) => `${name} · ${size ? formatMoney(size.amount, "en") : "size unknown"}`,
      ),
    ]) {
      expect(text).toContain(sentence);
    }
    const scores = await dialogOf(visit).locator(".target-score").allInnerTexts();
    expect(scores.map((score) => score.replace(/\s+/g, " ").trim())).toEqual(
      targets.nodes.map(({ score, confidence }) => `Score ${rounded(score)} evidence ${rounded(confidence)}`),
    );
    const first = dialogOf(visit).locator(".segment-targets > li").first();
    await first.getByText("Parts and reasons").click();
    const parts = await first.locator("dd").allInnerTexts();
    expect(parts.map((part) => part.replace(/\s+/g, " ").trim())).toEqual(
      targets.nodes[0]?.parts.map(
        ({ value, explanation }) => `${value === null ? "no data, does not count" : rounded(value)} ${explanation}`,
      ),
    );
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    await dialogOf(visit)
      .getByRole("link", { name: `All ${chain.policies.totalCount} policies` })
      .click();
    await visit.page
      .locator("#policy-count")
      .filter({ hasText: `${chain.policies.totalCount} policies` })
      .waitFor();
    await visit.page.goBack();
    await dialogOf(visit).getByText("Why it is a gap").waitFor();
  });

  it("leaves only the gaps, and what trades with one; the address says so, and back is back", async () => {
    const { chainMap } = await ask("nonferrous-metallurgy", "en");
    const gaps = chainMap.bands.flatMap(({ nodes }) => nodes.filter(({ isGap }) => isGap));
    const visit = await atlas.visit("/chains?chain=nonferrous-metallurgy&lang=en");
    await chainShown(visit, "Metallurgy and non-ferrous metals");
    await visit.page.getByRole("checkbox", { name: "Only gaps" }).focus();
    await visit.page.keyboard.press("Space");
    await visit.page.waitForURL(/show=gaps/);
    expect(await visit.page.locator(".chain-bands [data-place]").count()).toBe(chainMap.gapCount);
    expect(await visit.page.locator(".chain-bands .gap-mark").count()).toBe(gaps.length);
    const outside = await visit.page.locator(".chain-outside [data-place]").count();
    const beside = chainMap.outside.filter(({ segment: { code } }) =>
      chainMap.edges.some(({ supplier, customer }) =>
        gaps.some(({ segment }) => [supplier.code, customer.code].every((end) => end === code || end === segment.code)),
      ),
    );
    expect(outside).toBe(beside.length);
    await visit.page.reload();
    await chainShown(visit, "Metallurgy and non-ferrous metals");
    expect(await visit.page.locator(".chain-bands [data-place]").count()).toBe(chainMap.gapCount);
    await visit.page.goBack();
    await segmentIn(visit, "nonferrous-metallurgy/nickel-smelting").waitFor();
  });
});

interface GapAnswer {
  gap: { evidence: { explanation: string }[] };
  targets: {
    totalCount: number;
    nodes: {
      score: string;
      confidence: string;
      enterprise: { name: string };
      parts: { value: string | null; explanation: string }[];
    }[];
  };
  opportunities: { totalCount: number; nodes: { title: string }[] };
  chain: {
    policies: { totalCount: number; nodes: { title: string }[] };
    funds: { totalCount: number; nodes: { name: string; size: { amount: string } | null }[] };
  };
}

function rounded(value: string): string {
  return String(Math.round(Number(value) * 100) / 100);
}

/** What a node is to say: whether it is a gap, and its numbers; none of them where there is nothing. */
function numbersOf({ isGap = false, anchors, targets, opportunities }: MapNode): unknown {
  return { isGap, anchors, targets, opportunities };
}

/** What the text of a node says. It has to begin with the word of its presence and to hold its name. */
function partsOf(text: string, { segment: { name, presence } }: MapNode, locale: "zh" | "en"): unknown {
  const word = WORDS[locale][presence as "WEAK"];
  expect(text.startsWith(`${word} `)).toBe(true);
  expect(text).toContain(name);
  const numberBehind = (label: string) => Number(new RegExp(`${label} (\\d+)`).exec(text)?.[1] ?? 0);
  const [anchors, targets, opportunities] =
    locale === "zh" ? ["▲ 龙头", "◇ 目标", "机会"] : ["▲ anchors", "◇ targets", "opportunities"];
  return {
    isGap: text.startsWith(`${word} ${WORDS[locale].gap} `),
    anchors: numberBehind(anchors),
    targets: numberBehind(targets),
    opportunities: numberBehind(opportunities),
  };
}
