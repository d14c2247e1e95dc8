import type { ReactNode } from "react";
import { WORDS } from "./case-words";
import type { Edges, InvestmentCase, Origin } from "./investment-case";
import { Matches } from "./matches-section";
import { OriginLine } from "./origin-line";
import { Policies } from "./policies-section";
import { amountText, type Telling } from "./telling";
import { unitText } from "./unit-words";

/** What speaks for the place: feedstock, neighbours in the chain, policies, funds, what others have done, and who fits. */
export function CaseSections({ case: one, telling }: { case: InvestmentCase; telling: Telling }) {
  const { locale, label } = telling;
  const quantity = {
    title: WORDS.quantity[locale],
    of: ({ quantity: amount, unit, year }: InvestmentCase["feedstock"]["edges"][number]["node"]) =>
      amount === null
        ? WORDS.notStated[locale]
        : `${amount} ${unitText(unit ?? "", locale)}${year === null ? "" : ` (${year})`}`,
  };
  return (
    <>
      <EdgeTable title={WORDS.feedstock[locale]} edges={one.feedstock} columns={[quantity]} telling={telling} />
      <EdgeTable title={WORDS.suppliers[locale]} edges={one.suppliers} columns={[]} telling={telling} />
      <EdgeTable title={WORDS.customers[locale]} edges={one.customers} columns={[]} telling={telling} />
      <Policies policies={one.applicablePolicies} telling={telling} />
      <EdgeTable
        title={WORDS.funds[locale]}
        edges={one.eligibleFunds}
        columns={[
          {
            title: WORDS.size[locale],
            of: ({ kind, manager, size, sizeBasis }) =>
              `${manager ? `${manager}; ` : ""}${label("FundKind", kind)}: ${size ? amountText(size, telling) : WORDS.notStated[locale]}${sizeBasis ? ` (${label("FundSizeBasis", sizeBasis)})` : ""}`,
          },
        ]}
        telling={telling}
      />
      <EdgeTable
        title={WORDS.projects[locale]}
        edges={one.comparableProjects}
        columns={[
          {
            title: WORDS.investor[locale],
            of: ({ investor, region, status }) => `${investor}; ${region.name}; ${label("ProjectStatus", status)}`,
          },
          {
            title: WORDS.amount[locale],
            of: ({ contract }) => (contract ? amountText(contract, telling) : WORDS.notStated[locale]),
          },
        ]}
        telling={telling}
      />
      <Matches matches={one.matches} telling={telling} />
    </>
  );
}

/** A column of a table of edges. */
interface Column<Node> {
  readonly title: string;
  readonly of: (node: Node) => ReactNode;
}

function EdgeTable<Node extends { readonly name: string; readonly source: Origin | null }>({
  title,
  edges: { edges, hasNextPage },
  columns,
  telling,
}: {
  title: string;
  edges: Edges<Node>;
  columns: readonly Column<Node>[];
  telling: Telling;
}) {
  const { locale } = telling;
  const why = WORDS.why[locale];
  return (
    <section>
      <h2>{title}</h2>
      {edges.length === 0 ? (
        <p className="quiet">{WORDS.none[locale]}</p>
      ) : (
        <table>
          {hasNextPage && <caption>{WORDS.more[locale]}</caption>}
          <thead>
            <tr>
              <th scope="col">{WORDS.name[locale]}</th>
              {columns.map((column) => (
                <th scope="col" key={column.title}>
                  {column.title}
                </th>
              ))}
              <th scope="col">{why}</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node, explanation }) => (
              <tr key={node.name}>
                <th scope="row">{node.name}</th>
                {columns.map((column) => (
                  <td key={column.title} data-name={column.title}>
                    {column.of(node)}
                  </td>
                ))}
                <td data-name={why}>
                  {explanation} <OriginLine origin={node.source} telling={telling} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
