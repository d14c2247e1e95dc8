import { sql } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { areDays, date, inOrder, integer, oneOf, optional, recordTable, reference } from "../../platform/seeding";
import {
  changeRecord,
  createMutation,
  createRecord,
  updateMutation,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { LeadingRole } from "./region-coverage.entity";
import { regionCoverageList } from "./region-coverage.list";

const regionCoverageWritable = new Writable({
  list: regionCoverageList,
  seed: recordTable({
    file: "region-coverages",
    table: "region_coverage",
    type: "RegionCoverage",
    columns: {
      role: oneOf(LeadingRole),
      number: integer({ min: 1, max: 99 }),
      region: reference("region"),
      started_on: date(),
      ended_on: optional(date()),
    },
    asOf: "started_on",
    rules: [areDays("started_on", "ended_on"), inOrder("started_on", "ended_on")],
  }),
  prefix: "cov",
});

/** `createRegionCoverage` and `updateRegionCoverage`, by the office. */
export const coverageMutations = [
  createMutation(regionCoverageWritable, async (write, input) =>
    checked(write, await createRecord(write, regionCoverageWritable, { ...input })),
  ),
  updateMutation(regionCoverageWritable, async (write, input) =>
    checked(write, await changeRecord(write, regionCoverageWritable, input, { ...input })),
  ),
];

/** Covered is a target region, and by one office only once at a time. */
async function checked(write: Write, code: string): Promise<string> {
  const [row] = await write.transaction.rows<{ side: string; other: string | null }>(sql`
    SELECT r.side, (
      SELECT MIN(o.code) FROM region_coverage AS o WHERE o.id <> c.id AND o.region_id = c.region_id
        AND o.role = c.role AND o.number = c.number AND o.started_on <= COALESCE(c.ended_on, '9999')
        AND COALESCE(o.ended_on, '9999') >= c.started_on) AS other
    FROM region_coverage AS c JOIN region AS r ON r.id = c.region_id WHERE c.code = ${code}`);
  if (row?.side !== "TARGET") {
    write.complain(
      UserErrorCode.INVALID,
      ["region"],
      message("是招商方的地区,不是目标地区。", "A region of the home side, not a target region."),
    );
  }
  if (row?.other) {
    write.complain(
      UserErrorCode.DUPLICATE,
      ["startedOn"],
      message(
        `同一职务在此期间已联系该地区:${row.other}。`,
        `The same office covers the region in that time already: ${row.other}.`,
      ),
    );
  }
  return code;
}
