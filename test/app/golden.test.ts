import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

onEachSeededDatabase("figures that everybody knows", (db) => {
  it("has the nine of 2024 exactly", async () => {
    interface Figure {
      metric: { code: string };
      value: string;
      unit: string;
      growth: string | null;
      amount: { amount: string } | null;
    }
    const { indicators } = await answer<{ indicators: { nodes: Figure[] } }>(
      db,
      `{ indicators(first: 100, filter: { region: { is: { code: { eq: "620000" } } }, periodStart: { eq: "2024-01" }, periodEnd: { eq: "2024-12" }, basis: { eq: CURRENT } }) {
           nodes { metric { code } value unit growth amount { amount(unit: BILLION) } } } }`,
    );
    const of = (code: string) => indicators.nodes.find(({ metric }) => metric.code === code);
    expect(of("CONTRACTS_SIGNED")).toMatchObject({ value: "4440", unit: "COUNT" });
    expect(of("SIGNED_AMOUNT")).toMatchObject({ value: "11508.97", growth: "13.09", amount: { amount: "1150.897" } });
    expect(of("PROJECTS_IMPLEMENTED")).toMatchObject({ value: "5431", unit: "COUNT" });
    expect(of("FUNDS_IN_PLACE")).toMatchObject({ value: "7969.9", growth: "33.69", amount: { amount: "796.99" } });
    expect(of("SHARE_OF_FAI")).toMatchObject({ value: "36.9", unit: "PERCENT" });
    expect(of("SHARE_OF_FAI_CHANGE")).toMatchObject({ value: "6.3", unit: "PERCENTAGE_POINT" });
    expect(of("GROWTH_CONTRIBUTION")).toMatchObject({ value: "7.5", unit: "PERCENTAGE_POINT" });
  });

  it("has the funnel of the 19th fair in both units", async () => {
    const { funnel } = await answer<{ funnel: { cohorts: unknown[] } }>(
      db,
      `{ funnel(event: "E-006") { cohorts { outcome { region { code } } counts { signed started completed startRate completionRate }
           money { contracted { amount } inPlace { amount } arrivalRate } } } }`,
    );
    expect(funnel.cohorts[0]).toEqual({
      outcome: { region: null },
      counts: { signed: 1093, started: 907, completed: 401, startRate: "82.98", completionRate: "36.69" },
      money: { contracted: { amount: "6129.09" }, inPlace: { amount: "2794.49" }, arrivalRate: "45.59" },
    });
  });

  it("counts the funnel of projects as plain JavaScript does, split in every way", async () => {
    const { projects, funnel } = await answer<{
      projects: { nodes: { status: string; contract: { amount: string } | null; event: { code: string } | null }[] };
      funnel: {
        projects: {
          counts: Record<string, number | string>;
          money: { contracted: { amount: string }; pricedProjects: number };
        };
        byEvent: { code: string | null; counts: { signed: number } }[];
      };
    }>(
      db,
      `{ projects(first: 100, filter: { chain: { eq: "new-energy" } }) { nodes { status contract { amount } event { code } } }
         funnel(chain: "new-energy") { projects { counts { signed started completed unknown startRate } money { contracted { amount } pricedProjects } }
           byEvent: groups(by: EVENT) { code counts { signed } } } }`,
    );
    const all = projects.nodes;
    const started = all.filter(({ status }) =>
      ["STARTED", "UNDER_CONSTRUCTION", "IN_PRODUCTION"].includes(status),
    ).length;
    const unknown = all.filter(({ status }) => status === "UNKNOWN").length;
    expect(funnel.projects.counts).toEqual({
      signed: all.length,
      started,
      completed: all.filter(({ status }) => status === "IN_PRODUCTION").length,
      unknown,
      startRate: String(Math.round((started / (all.length - unknown)) * 10_000) / 100),
    });
    expect(funnel.projects.money.pricedProjects).toBe(all.filter(({ contract }) => contract).length);
    expect(Number(funnel.projects.money.contracted.amount)).toBeCloseTo(
      all.reduce((sum, { contract }) => sum + Number(contract?.amount ?? 0), 0),
      6,
    );
    for (const { code, counts } of funnel.byEvent) {
      expect(counts.signed).toBe(all.filter(({ event }) => (event?.code ?? null) === code).length);
    }
  });

  it("knows only what was known: nothing of later dates is in a funnel as of 2014", async () => {
    const { funnel } = await answer<{
      funnel: { cohorts: { outcome: { observedOn: string } }[]; projects: { counts: { signed: number } } };
    }>(db, `{ funnel(asOf: "2014") { cohorts { outcome { observedOn } } projects { counts { signed } } } }`);
    expect(funnel.cohorts.map(({ outcome }) => outcome.observedOn)).toEqual(["2014-06"]);
    const { projects } = await answer<{ projects: { totalCount: number } }>(
      db,
      `{ projects(filter: { asOf: { lte: "2014" } }) { totalCount } }`,
    );
    expect(funnel.projects.counts.signed).toBe(projects.totalCount);
  });

  it.each([
    ["region", "99"],
    ["chain", "tea"],
    ["event", "E-999"],
    ["investorRegion", "XX"],
  ])("refuses a funnel of an unknown %s", async (argument, code) => {
    const { errors } = await db.ask(
      `{ funnel(${argument}: "${code}") { projects { counts { signed } } } }`,
      {},
      { locale: "en" },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`${code} does not exist.`),
      extensions: { code: "BAD_USER_INPUT", argument },
    });
  });

  it("gives no address of a repost, anywhere", async () => {
    const { reposts, linked } = await answer<{ reposts: { totalCount: number }; linked: { totalCount: number } }>(
      db,
      `{ reposts: sources(filter: { kind: { eq: REPOST } }) { totalCount }
         linked: sources(filter: { kind: { in: [REPOST, CODE_SEARCH] }, url: { isNull: false } }) { totalCount } }`,
    );
    expect(reposts.totalCount).toBeGreaterThan(200);
    expect(linked.totalCount).toBe(0);
    // The filter above is ours too, so every source is also looked at.
    let after: string | null = null;
    const kinds: { kind: string; url: string | null }[] = [];
    do {
      const page: {
        sources: {
          nodes: { kind: string; url: string | null }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await answer(
        db,
        `query ($after: String) { sources(first: 100, after: $after) { nodes { kind url } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      kinds.push(...page.sources.nodes);
      after = page.sources.pageInfo.hasNextPage ? page.sources.pageInfo.endCursor : null;
    } while (after);
    expect(kinds).toHaveLength(470);
    expect(kinds.filter(({ kind }) => kind === "REPOST")).toHaveLength(reposts.totalCount);
    expect(kinds.filter(({ kind, url }) => kind === "REPOST" && url !== null)).toEqual([]);
  });

  it("tells the rate of the 21st fair that does not follow from its parts", async () => {
    const { dataFindings } = await answer<{ dataFindings: { nodes: unknown[] } }>(
      db,
      `{ dataFindings(first: 100, filter: { rule: { eq: RATE_NOT_OF_PARTS } }) { nodes { stated computed subject { id } } } }`,
    );
    expect(dataFindings.nodes).toContainEqual({
      stated: "12.64 %",
      computed: "12.97 %",
      subject: { id: "EventOutcome:EO-003" },
    });
  });

  it("puts stale opportunities behind fresh ones and undated ones last", async () => {
    const states: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        opportunities: {
          nodes: { freshness: { state: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await answer(
        db,
        `query ($after: String) { opportunities(first: 100, after: $after) { nodes { freshness { state } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      states.push(...page.opportunities.nodes.map(({ freshness }) => freshness.state));
      after = page.opportunities.pageInfo.hasNextPage ? page.opportunities.pageInfo.endCursor : null;
    } while (after);
    const ranks = states.map((state) => ["FRESH", "AGEING", "STALE", "UNDATED"].indexOf(state));
    expect(ranks).toHaveLength(141);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });
});
