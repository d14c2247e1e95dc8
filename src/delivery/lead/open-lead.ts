import { allOf, anyOf, sql } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { ownRecord, UserErrorCode, type Write } from "../../platform/writing";
import { Lead, LeadStatus } from "./lead.entity";
import { leadList } from "./lead.list";
import { isClosed } from "./lead.rules";

/** A lead that is the writer's to change, at the version that was seen, and neither signed nor dropped; anything else ends the mutation. */
export async function openLead(
  write: Write,
  { code, expectedVersion }: { code: string; expectedVersion: number },
): Promise<Lead> {
  const { id } = await ownRecord(write, { list: leadList }, code, expectedVersion);
  const lead = await leadById(write, id);
  if (isClosed(lead.status)) {
    write.refuse(
      UserErrorCode.UNLAWFUL_TRANSITION,
      ["code"],
      message(
        `线索 ${code} 已于 ${lead.statusOn} 成为 ${lead.status},不再修改。`,
        `Lead ${code} became ${lead.status} on ${lead.statusOn} and is changed no more.`,
      ),
    );
  }
  return lead;
}

/** Refuses a lead when the same organization courts the same enterprise for the same already, as far as the writer sees. */
export async function requireOnly(write: Write, id: number): Promise<void> {
  const { enterpriseId, organizationId, opportunityId, segmentId } = await leadById(write, id);
  // Leads for two opportunities in one segment are two; one for the segment alone takes both in.
  const sameAim = [];
  if (opportunityId !== null) sameAim.push(sql`opportunity_id = ${opportunityId}`);
  if (segmentId !== null) {
    const sameSegment = sql`segment_id = ${segmentId}`;
    sameAim.push(opportunityId === null ? sameSegment : sql`${sameSegment} AND opportunity_id IS NULL`);
  }
  const [other] = await write.seen.rows<{ code: string; status: string }>(sql`SELECT code, status FROM lead
    WHERE ${allOf([
      sql`id <> ${id} AND enterprise_id = ${enterpriseId} AND organization_id = ${organizationId}`,
      sql`status NOT IN (${LeadStatus.SIGNED}, ${LeadStatus.DROPPED})`,
      anyOf(sameAim),
    ])} ORDER BY id`);
  if (!other) return;
  write.refuse(
    UserErrorCode.DUPLICATE,
    ["enterprise"],
    message(
      `该单位已有同一企业、同一机会或环节的线索 ${other.code}(${other.status})。`,
      `The organization courts this enterprise for the same already: lead ${other.code}, ${other.status}.`,
    ),
  );
}

async function leadById({ transaction }: Write, id: number): Promise<Lead> {
  const [lead] = await transaction.select(Lead, sql`SELECT * FROM lead WHERE id = ${id}`);
  if (!lead) throw new TypeError(`Lead ${id} was lost`);
  return lead;
}
