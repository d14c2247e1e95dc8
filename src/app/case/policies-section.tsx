import { WORDS } from "./case-words";
import type { CasePolicy, Edges } from "./investment-case";
import { OriginLine } from "./origin-line";
import type { Telling } from "./telling";

/** The policies, each with what it gives, how long, why it applies, and what to beware of. */
export function Policies({
  policies: { edges, hasNextPage },
  telling,
}: {
  policies: Edges<CasePolicy>;
  telling: Telling;
}) {
  const { locale } = telling;
  return (
    <section>
      <h2>{WORDS.policies[locale]}</h2>
      {edges.length === 0 && <p className="quiet">{WORDS.none[locale]}</p>}
      {hasNextPage && <p className="small quiet">{WORDS.more[locale]}</p>}
      {edges.map(({ node, explanation }) => (
        <article key={node.title}>
          <h3>{node.title}</h3>
          <p className="small quiet">{standing(node, telling)}</p>
          <p>
            <strong>{WORDS.gives[locale]}:</strong> {node.summary}
          </p>
          {node.caveat && (
            <p className="notice">
              <strong>{WORDS.caveat[locale]}:</strong> {node.caveat}
            </p>
          )}
          <p className="small">
            {WORDS.why[locale]}: {explanation} <OriginLine origin={node.source} telling={telling} />
          </p>
        </article>
      ))}
    </section>
  );
}

/** Issuer, number, level, date, validity and instruments in one line. */
function standing(policy: CasePolicy, { locale, label }: Telling): string {
  return [
    `${WORDS.issuer[locale]}: ${policy.issuer}`,
    policy.documentNumber,
    label("PolicyLevel", policy.level),
    policy.issuedOn,
    `${WORDS.validity[locale]}: ${label("PolicyState", policy.state)}`,
    policy.validUntil && `${WORDS.until[locale]} ${policy.validUntil}`,
    policy.instruments.nodes.map(({ name }) => name).join(locale === "en" ? ", " : "、"),
  ]
    .filter(Boolean)
    .join(" · ");
}
