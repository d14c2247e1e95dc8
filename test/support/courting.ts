import { sql } from "../../src/platform/database";
import { type Desk, done } from "./desk";
import type { TestDatabase } from "./harness";
import type { Writer } from "./writers";

/** What tests read of a lead. */
export interface ToldLead {
  readonly code: string;
  readonly version: number;
  readonly status: string;
  readonly statusOn: string;
  readonly organization: { code: string };
  readonly region: { code: string } | null;
  readonly project: { code: string } | null;
}

type Seen = Pick<ToldLead, "code" | "version">;

/** The record of the payloads of leads. */
export const LEAD = {
  type: "lead",
  fields: "code version status statusOn organization { code } region { code } project { code }",
};
const VISIT = { type: "visit", fields: "code reason enterprise { code } organization { code } corrects { code }" };

/** Leads of department A, in the region of the government, unless said otherwise. */
export class Courting {
  private constructor(
    private readonly desk: Desk,
    private readonly enterprises: string[],
    /** A published opportunity of a chain of department A. */
    readonly opportunity: { readonly code: string; readonly region: string },
  ) {}

  static async open({ database: { reader } }: TestDatabase, desk: Desk): Promise<Courting> {
    const rows = await reader.rows<{ code: string }>(sql`SELECT code FROM enterprise ORDER BY id LIMIT 100`);
    const [published] = await reader.rows<{ code: string; region: string }>(sql`
      SELECT o.code, r.code AS region FROM opportunity AS o JOIN region AS r ON r.id = o.region_id
      WHERE EXISTS (SELECT 1 FROM opportunity_chain AS w WHERE w.opportunity_id = o.id AND w.chain_id = ${desk.ground.chains[0].id})
      ORDER BY o.id`);
    if (!published) throw new Error("The seeds have no opportunity of that chain");
    return new Courting(
      desk,
      rows.map(({ code }) => code),
      published,
    );
  }

  /** Code of an enterprise that no test has courted yet. */
  fresh(): string {
    const code = this.enterprises.shift();
    if (!code) throw new Error("All enterprises are courted");
    return code;
  }

  identify(changes: object = {}, writer: Writer = "departmentA") {
    const { segment, region } = this.desk.codes;
    const input = { enterprise: this.fresh(), segment, region, origin: "GAP", statusOn: "2026-03-01", ...changes };
    return this.desk.call<ToldLead>(writer, "createLead", input, LEAD);
  }

  step(
    { code, version }: Seen,
    status: string,
    on: string,
    { reason, writer = "departmentA" }: { reason?: string; writer?: Writer } = {},
  ) {
    const input = { code, expectedVersion: version, status, on, reason };
    return this.desk.call<ToldLead>(writer, "changeLeadStatus", input, LEAD);
  }

  visit(changes: object, writer: Writer = "departmentA") {
    const input = { direction: "OUTBOUND", visitedOn: "2026-03-20", summary: "参观总部,对方有意西进。", ...changes };
    return this.desk.call<{ code: string }>(writer, "recordVisit", input, VISIT);
  }

  sign({ code, version }: Seen, changes: object = {}, writer: Writer = "departmentA") {
    const input = {
      code,
      expectedVersion: version,
      name: { zh: "镍盐深加工" },
      contract: { amount: "2" },
      statusOn: "2026-05-06",
      ...changes,
    };
    return this.desk.call<ToldLead>(writer, "signLead", input, LEAD);
  }

  /** A lead under negotiation. */
  async negotiated(): Promise<ToldLead> {
    let lead = done(await this.identify());
    lead = done(await this.step(lead, "CONTACTED", "2026-03-10"));
    done(await this.visit({ lead: lead.code }));
    lead = done(await this.step(lead, "VISITED", "2026-03-20"));
    return done(await this.step(lead, "NEGOTIATING", "2026-04"));
  }
}
