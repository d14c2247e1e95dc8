import { WORDS } from "./case-words";
import type { CaseMatch, InvestmentCase } from "./investment-case";
import { OriginLine } from "./origin-line";
import type { Telling } from "./telling";

/** Enterprises that fit, each with its score taken apart. */
export function Matches({ matches, telling }: { matches: InvestmentCase["matches"]; telling: Telling }) {
  const { locale } = telling;
  return (
    <section>
      <h2>{WORDS.matches[locale]}</h2>
      {matches.nodes.length === 0 ? (
        <p className="quiet">{matches.emptyBecause ?? WORDS.none[locale]}</p>
      ) : (
        <p className="small quiet">
          {WORDS.matchesNote[locale]}
          {` ${matches.nodes.length} / ${matches.totalCount}.`}
        </p>
      )}
      {matches.nodes.map((match) => (
        <MatchedFirm key={match.enterprise.name} match={match} telling={telling} />
      ))}
    </section>
  );
}

function MatchedFirm({
  match: { enterprise, score, confidence, parts },
  telling,
}: {
  match: CaseMatch;
  telling: Telling;
}) {
  const { locale, label } = telling;
  const home = enterprise.homeRegion ? ` · ${enterprise.homeRegion.name}` : "";
  return (
    <article>
      <h3>{enterprise.name}</h3>
      <table>
        <caption>
          {WORDS.score[locale]} {score} · {WORDS.confidence[locale]} {confidence} ·{" "}
          {label("EnterpriseRole", enterprise.role)}
          {home} · <OriginLine origin={enterprise.source} telling={telling} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.part[locale]}</th>
            <th scope="col">{WORDS.score[locale]}</th>
            <th scope="col">{WORDS.weight[locale]}</th>
            <th scope="col">{WORDS.why[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, value, weight, explanation }) => (
            <tr key={part}>
              <th scope="row">{label("MatchPartName", part)}</th>
              <td className="number" data-name={WORDS.score[locale]}>
                {value ?? WORDS.noData[locale]}
              </td>
              <td className="number" data-name={WORDS.weight[locale]}>
                {weight}
              </td>
              <td data-name={WORDS.why[locale]}>{explanation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
