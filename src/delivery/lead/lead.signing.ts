import { SegmentsBasis } from "../../lists/opportunity";
import { sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { date, optional, reference, text } from "../../platform/seeding";
import {
  ChangeInput,
  changeRecord,
  createInput,
  dayComplaints,
  LONGEST_NOTE,
  logStep,
  mutationField,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { InvestorRegionBasis, projectList, projectSeed, signProject } from "../project";
import { type Lead, LeadStatus } from "./lead.entity";
import { leadList } from "./lead.list";
import { leadLife } from "./lead.rules";
import { leadWritable, logOf } from "./lead.write";
import { openLead } from "./open-lead";

/** What is said of the project when a lead is signed; everything else of it is known from the lead. */
const deal = new Writable({
  list: projectList,
  seed: projectSeed,
  without: [
    ...["investor_zh", "investor_en", "investors", "investor_region", "investor_region_basis"],
    ...["chain", "segments", "segments_basis", "opportunity", "status", "source", "source_date"],
  ],
  besides: {
    status_on: date(),
    region: optional(reference("region")),
    internal_note: optional(text(LONGEST_NOTE)),
  },
  prefix: "prj",
  descriptions: {
    statusOn: bilingual(
      "签约日期:不晚于今天,不早于线索现状态的日期。",
      "When it was signed: not after today, not before the date of the lead's present status.",
    ),
    region: bilingual("项目所在地区;缺省为线索的。", "Region of the project. Left out: that of the lead."),
  },
});

type Deal = Pick<ChangeInput, "code" | "expectedVersion"> & {
  readonly statusOn: string;
  readonly region?: string | null;
};

/** `signLead`. */
export const signingMutations = [
  mutationField({
    name: "signLead",
    description: bilingual(
      "签约:由线索登记项目,并以“已签约”了结线索,二者同时成立。投资方、投资机会、产业链与环节取自线索。",
      "Signs a lead: enters the project and closes the lead, both or neither. The investor, opportunity, chain and segments are the lead's.",
    ),
    input: createInput(deal, "SignLeadInput", ChangeInput),
    list: leadList,
    run: (write, input) => sign(write, input as unknown as Deal),
  }),
];

async function sign(write: Write, { code, expectedVersion, ...given }: Deal): Promise<string> {
  const lead = await openLead(write, { code, expectedVersion });
  requireNegotiations(write, lead);
  const { statusOn: on } = given;
  write.complainOf(dayComplaints("statusOn", lead.statusOn, on, write.today));
  const { region, ...taken } = await termsOf(write, lead);
  const project = await signProject(write, { ...given, ...taken, region: given.region ?? region });
  const [made] = await write.transaction.rows<{ id: number }>(sql`SELECT id FROM project WHERE code = ${project}`);
  const status = LeadStatus.SIGNED;
  const values = { status, status_on: on, project_id: made?.id ?? null };
  await changeRecord(write, leadWritable, { code, expectedVersion }, {}, values);
  await logStep(write, logOf(lead.id), lead.status, { status, on, reason: null });
  return code;
}

function requireNegotiations(write: Write, { status }: Lead): void {
  if (leadLife.next[status].includes(LeadStatus.SIGNED)) return;
  write.refuse(
    UserErrorCode.UNLAWFUL_TRANSITION,
    ["code"],
    message(
      `线索现为 ${status},洽谈中(NEGOTIATING)方可签约。`,
      `The lead is ${status}; it is signed out of NEGOTIATING.`,
    ),
  );
}

/** What the project takes over from a lead, as inputs of a project: as far as the writer sees it. */
async function termsOf({ seen }: Write, lead: Lead) {
  const [terms] = await seen.rows<Record<"enterprise" | "zh", string> & Record<string, string | null>>(sql`
    SELECT e.code AS enterprise, e.name_zh AS zh, e.name_en AS en, h.code AS home, o.code AS opportunity, o.segments_basis AS basis,
      r.code AS region, COALESCE(own.code, filled.code) AS chain
    FROM enterprise AS e LEFT JOIN region AS h ON h.id = e.home_region_id
    LEFT JOIN opportunity AS o ON o.id = ${lead.opportunityId} LEFT JOIN chain AS own ON own.id = o.chain_id
    LEFT JOIN chain_segment AS s ON s.id = ${lead.segmentId} LEFT JOIN chain AS filled ON filled.id = s.chain_id
    LEFT JOIN region AS r ON r.id = ${lead.regionId} WHERE e.id = ${lead.enterpriseId}`);
  if (!terms) throw new TypeError(`Enterprise ${lead.enterpriseId} was lost`);
  const segments = await seen.rows<{ code: string }>(sql`SELECT code FROM chain_segment WHERE id = ${lead.segmentId}
    OR id IN (SELECT segment_id FROM opportunity_segment WHERE opportunity_id = ${lead.opportunityId}) ORDER BY id`);
  const { enterprise, zh, en, home, opportunity, basis, region, chain } = terms;
  return {
    investor: { zh, en },
    investors: [enterprise],
    investorRegion: home,
    investorRegionBasis: home === null ? null : InvestorRegionBasis.KNOWN,
    opportunity,
    chain,
    segments: segments.map((segment) => segment.code),
    segmentsBasis: segments.length === 0 ? null : (basis ?? SegmentsBasis.JUDGEMENT),
    region,
  };
}
