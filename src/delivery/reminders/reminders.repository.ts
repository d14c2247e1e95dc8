import { ProgressReport, Task } from "../../lists/task";
import { anyOf, type Reader, type Sql, sql } from "../../platform/database";
import type { Bilingual } from "../../platform/graphql/bilingual";
import { globalId } from "../../platform/graphql/node";
import { daysAfter, lastDay, type LocalizedText } from "../../platform/values";
import { Inquiry } from "../inquiry";
import { Blocker } from "../support";
import {
  type Due,
  dueOfBlocker,
  dueOfFunds,
  dueOfInquiry,
  dueOfTask,
  type Outlook,
  ReminderKind,
} from "./reminder.rules";

/** Whose reminders: all when both are null, otherwise those of which everything given holds. */
export interface Whose {
  /** Id of the organization that asks. */
  readonly own: number | null;
  /** Code of the organization that is asked about. */
  readonly organization: string | null;
}

/** Something due, of which record, and of which organization. */
export interface Found extends Due {
  /** Global id of the record. */
  readonly id: string;
  readonly name: Bilingual;
  readonly organizationId: number | null;
}

/** A task that ended longer ago is history: nobody is reminded of it. */
const DAYS_OF_A_YEAR = 366;

/** Everything due, in any order: in six statements, however much there is. */
export async function findDue(db: Reader, whose: Whose, outlook: Outlook): Promise<Found[]> {
  const found = [ofTasks(db, whose, outlook), ofBlockers(db, whose, outlook), ofFunds(db, whose, outlook)];
  return (await Promise.all([...found, ofInquiries(db, whose, outlook), ofLeads(db, whose, outlook)])).flat();
}

async function ofTasks(db: Reader, whose: Whose, outlook: Outlook): Promise<Found[]> {
  const { day } = outlook;
  const isWanted = sql`t.organization_id IS NOT NULL AND ${belongsTo(sql`t.organization_id`, whose)}
    AND t.period_start <= ${day} AND t.period_end >= ${daysAfter(day, -DAYS_OF_A_YEAR).slice(0, 4)}`;
  const [tasks, reports] = await Promise.all([
    db.select(Task, sql`SELECT t.* FROM task AS t WHERE ${isWanted}`),
    db.select(
      ProgressReport,
      sql`SELECT r.* FROM progress_report AS r JOIN task AS t ON t.id = r.task_id WHERE ${isWanted}`,
    ),
  ]);
  const byTask = new Map<number, ProgressReport[]>(tasks.map(({ id }) => [id, []]));
  for (const report of reports) byTask.get(report.taskId)?.push(report);
  return tasks.flatMap((task) => found(task, task.title, dueOfTask(task, byTask.get(task.id) ?? [], outlook)));
}

async function ofBlockers(db: Reader, whose: Whose, outlook: Outlook): Promise<Found[]> {
  // Where nobody is asked yet, it is for those whose project it is: they alone see it.
  const isWanted =
    whose.organization === null
      ? anyOf([belongsTo(sql`b.organization_id`, whose), sql`b.organization_id IS NULL`])
      : belongsTo(sql`b.organization_id`, whose);
  const { day } = outlook;
  const blockers = await db.select(
    Blocker,
    sql`SELECT b.* FROM blocker AS b WHERE ${isWanted} AND b.raised_on <= ${day} AND COALESCE(b.reported_on, '9999') > ${day}`,
  );
  return blockers.flatMap((blocker) => found(blocker, blocker.title, dueOfBlocker(blocker, outlook)));
}

/** An inquiry names no organization: it is for whoever sees it. */
async function ofInquiries(db: Reader, { organization }: Whose, outlook: Outlook): Promise<Found[]> {
  if (organization !== null) return [];
  const { day, horizon } = outlook;
  const inquiries = await db.select(
    Inquiry,
    sql`SELECT i.* FROM inquiry AS i WHERE i.due_on <= ${horizon} AND COALESCE(i.answered_on, '9999') > ${day}`,
  );
  return inquiries.flatMap((inquiry) => {
    const named = { globalId: () => inquiry.globalId(), organizationId: null };
    return found(named, { zh: inquiry.company, en: null }, dueOfInquiry(inquiry, outlook));
  });
}

interface NextStep {
  readonly code: string;
  readonly zh: string;
  readonly en: string | null;
  readonly dueOn: string;
  readonly organizationId: number;
}

/** Leads that are still followed, by their present next step: earlier ones are not kept. */
async function ofLeads(db: Reader, whose: Whose, { horizon }: Outlook): Promise<Found[]> {
  const steps = await db.rows<NextStep>(sql`
    SELECT l.code, e.name_zh AS zh, e.name_en AS en, l.next_step_on AS "dueOn", l.organization_id AS "organizationId"
    FROM lead AS l JOIN enterprise AS e ON e.id = l.enterprise_id
    WHERE ${belongsTo(sql`l.organization_id`, whose)} AND l.status NOT IN ('SIGNED', 'DROPPED')
      AND l.next_step_on <= ${horizon}`);
  return steps
    .map(({ code, zh, en, dueOn, organizationId }) => ({
      kind: ReminderKind.LEAD_STEP,
      dueOn: lastDay(dueOn),
      months: [],
      id: globalId("Lead", code),
      name: { zh, en: en ?? zh },
      organizationId,
    }))
    .filter((step) => step.dueOn <= horizon);
}

interface UnverifiedMonth {
  readonly code: string;
  readonly zh: string;
  readonly en: string | null;
  readonly month: string;
  readonly organization: number | null;
}

/** When somebody verified is not kept: whatever is verified today counts as verified on every day. */
async function ofFunds(db: Reader, whose: Whose, outlook: Outlook): Promise<Found[]> {
  const rows = await db.rows<UnverifiedMonth>(sql`
    SELECT p.code, p.name_zh AS zh, p.name_en AS en, f.month, f.organization_id AS organization
    FROM funds_report AS f JOIN project AS p ON p.id = f.project_id
    WHERE ${belongsTo(sql`f.organization_id`, whose)} AND f.month <= ${outlook.day.slice(0, 7)}
      AND NOT EXISTS (SELECT 1 FROM funds_report AS later WHERE later.corrects_id = f.id)
      AND NOT EXISTS (SELECT 1 FROM verification AS v
        WHERE v.project_id = f.project_id AND f.month BETWEEN v.period_start AND v.period_end)`);
  const groups = new Map<string, UnverifiedMonth[]>();
  for (const row of rows) {
    const key = `${row.code} ${row.organization}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ code, zh, en, organization }] = group as [UnverifiedMonth];
    const due = dueOfFunds(
      group.map(({ month }) => month),
      outlook,
    );
    return due.map((one) => ({
      ...one,
      id: globalId("Project", code),
      name: { zh, en: en ?? zh },
      organizationId: organization,
    }));
  });
}

function found(
  record: { globalId(): string; organizationId: number | null },
  { zh, en }: LocalizedText,
  due: readonly Due[],
): Found[] {
  const { organizationId } = record;
  return due.map((one) => ({ ...one, id: record.globalId(), name: { zh, en: en ?? zh }, organizationId }));
}

function belongsTo(column: Sql, { own, organization }: Whose): Sql {
  const isOwn = own === null ? sql`TRUE` : sql`${column} = ${own}`;
  if (organization === null) return isOwn;
  return sql`${isOwn} AND ${column} = (SELECT o.id FROM organization AS o WHERE o.code = ${organization})`;
}
