import { leadingRoleLabels, RegionCoverage } from "../../delivery/coverage";
import { Project } from "../../delivery/project";
import { PromotionEvent } from "../../delivery/event";
import { Opportunity } from "../../lists/opportunity";
import { Policy } from "../../lists/policy";
import { Task } from "../../lists/task";
import { ChainSegment, SegmentSupply } from "../../maps/chain";
import { Fund } from "../../maps/fund";
import { Resource } from "../../maps/resource";
import type { EntityClass } from "../../platform/database";
import { type Bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byId } from "../../platform/loading";
import { type CatalogRecord, Source } from "../../platform/provenance";
import type { LocalizedText } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";
import { Region } from "../../targets/region";
import type { Evidence, EvidenceType } from "./part";

const CLASSES: Readonly<Record<EvidenceType, EntityClass<CatalogRecord>>> = {
  ChainSegment,
  SegmentSupply,
  Resource,
  Project,
  Policy,
  Fund,
  Task,
  PromotionEvent,
  RegionCoverage,
  Region,
  Enterprise,
  Opportunity,
};

/** The records that a reason rests on, in its order. */
export async function recordsOf(evidence: readonly Evidence[], context: RequestContext): Promise<CatalogRecord[]> {
  const records = await Promise.all(
    evidence.map(({ type, id }) => context.loader(byId<CatalogRecord>(CLASSES[type])).load(id)),
  );
  return records.filter((record) => record !== null);
}

/** Records as sentences name them: `name (publisher, date)`, the bracket only where the record has a source. */
export async function namesOf(evidence: readonly Evidence[], context: RequestContext): Promise<Bilingual[]> {
  const records = await recordsOf(evidence, context);
  return Promise.all(records.map((record) => nameOf(record, context)));
}

async function nameOf(record: CatalogRecord, context: RequestContext): Promise<Bilingual> {
  const [name, source] = await Promise.all([
    titleOf(record, context),
    record.sourceId === null ? null : context.loader(byId(Source)).load(record.sourceId),
  ]);
  if (!source) return name;
  const date = record.sourceDate ?? "";
  const { zh, en } = source.publisher;
  return message(`${name.zh}(${zh}${date && `,${date}`})`, `${name.en} (${en ?? zh}${date && `, ${date}`})`);
}

async function titleOf(record: CatalogRecord, context: RequestContext): Promise<Bilingual> {
  if (record instanceof SegmentSupply) {
    const ends = await Promise.all(
      [record.supplierId, record.customerId].map((id) => context.loader(byId(ChainSegment)).load(id)),
    );
    const [from, to] = ends.map((segment) => both(segment?.name));
    return message(`${from?.zh ?? ""}→${to?.zh ?? ""}`, `${from?.en ?? ""} → ${to?.en ?? ""}`);
  }
  if (record instanceof RegionCoverage) {
    const office = both(leadingRoleLabels[record.role]);
    const place = both((await context.loader(byId(Region)).load(record.regionId))?.name);
    return message(
      `${office.zh}(第${record.number}位,${place.zh})`,
      `${office.en} (no. ${record.number}, ${place.en})`,
    );
  }
  const { name, title } = record as { name?: LocalizedText; title?: LocalizedText };
  return both(name ?? title);
}

function both(text: Pick<LocalizedText, "zh" | "en"> | undefined): Bilingual {
  return message(text?.zh ?? "", text?.en ?? text?.zh ?? "");
}
