import type { ReactNode } from "react";
import { WORDS } from "./case-words";
import type { InvestmentCase } from "./investment-case";
import { OriginLine } from "./origin-line";
import { amountText, type Telling } from "./telling";
import { unitText } from "./unit-words";

/** What one sees first: state, place, amount, chain, and how old it is; then what it is, its conditions and the place in figures. */
export function Facts({ case: one, telling }: { case: InvestmentCase; telling: Telling }) {
  const { locale, label } = telling;
  const { region, chain, investment, freshness, segments, conditions, summary } = one;
  const place = [region, ...region.ancestors].map(({ name }) => name).join(locale === "en" ? ", " : " · ");
  const rows: [string, ReactNode][] = [
    [WORDS.code[locale], one.code],
    [
      WORDS.state[locale],
      `${label("OpportunityStage", one.stage)} · ${(one.isOpen ? WORDS.takenOpen : WORDS.notTakenOpen)[locale]}`,
    ],
    [WORDS.place[locale], place],
    [
      WORDS.investment[locale],
      investment
        ? `${amountText(investment, telling)}${one.investmentBasis ? ` (${label("InvestmentBasis", one.investmentBasis)})` : ""}`
        : WORDS.notStated[locale],
    ],
    [WORDS.mode[locale], label("CooperationMode", one.cooperationMode)],
    [WORDS.chain[locale], chain?.name ?? WORDS.none[locale]],
    [WORDS.lead[locale], chain?.leadDepartment?.name ?? WORDS.notStated[locale]],
    [
      WORDS.segments[locale],
      segments.nodes.length === 0
        ? WORDS.none[locale]
        : segments.nodes
            .map(
              ({ name, stage, presence }) =>
                `${name} (${label("SegmentStage", stage)}; ${label("SegmentPresence", presence)})`,
            )
            .join(locale === "en" ? "; " : "、"),
    ],
    [WORDS.published[locale], one.publishedOn ?? WORDS.notStated[locale]],
    [
      WORDS.asOf[locale],
      [
        freshness.asOf ?? WORDS.notStated[locale],
        freshness.ageDays === null ? "" : ` (${freshness.ageDays} ${WORDS.ageDays[locale]})`,
        ` · ${label("FreshnessState", freshness.state)}`,
      ].join(""),
    ],
  ];
  return (
    <>
      <section>
        <h2>{WORDS.glance[locale]}</h2>
        <table>
          <caption>
            <OriginLine origin={one.source} telling={telling} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{WORDS.field[locale]}</th>
              <th scope="col">{WORDS.content[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, content]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{content}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{WORDS.summary[locale]}</h2>
        <p>{summary}</p>
        <h3>{WORDS.conditions[locale]}</h3>
        <p>{conditions ?? WORDS.notStated[locale]}</p>
      </section>
      <Statistics case={one} telling={telling} />
    </>
  );
}

function Statistics({ case: { region }, telling }: { case: InvestmentCase; telling: Telling }) {
  const { locale, label } = telling;
  const { nodes } = region.statistics;
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>
        {WORDS.region[locale]}: {region.name}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.measure[locale]}</th>
            <th scope="col">{WORDS.value[locale]}</th>
            <th scope="col">{WORDS.year[locale]}</th>
            <th scope="col">{WORDS.sourceOf[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ measure, value, unit, year, source }) => (
            <tr key={`${measure}${year}${unit}`}>
              <th scope="row">{label("RegionMeasure", measure)}</th>
              <td>
                {value} {unitText(unit, locale)}
              </td>
              <td>{year}</td>
              <td>
                <OriginLine origin={source} telling={telling} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
